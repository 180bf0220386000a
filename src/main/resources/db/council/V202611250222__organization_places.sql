-- Where delegates are elected.
create table constituency (
    id   bigint generated always as identity primary key,
    name text not null unique check (length(name) between 1 and 120)
);

alter table mandate drop constituency;
alter table mandate add constituency_id bigint references constituency;
create index on mandate (constituency_id);

-- Villages and quarters; one that is merged away is closed, never deleted.
create table village (
    id              bigint generated always as identity primary key,
    name            text not null unique check (length(name) between 1 and 120),
    constituency_id bigint references constituency,
    closed_on       date
);
create index on village (constituency_id);

-- Which delegate looks after which village from when until when, both days included.
create table village_care (
    id         bigint generated always as identity primary key,
    village_id bigint not null references village,
    person_id  bigint not null references person,
    held_from  date not null,
    held_to    date check (held_to >= held_from)
);
create unique index village_care_open on village_care (village_id, person_id) where held_to is null;
create index on village_care (person_id);

-- A body can be part of another (a division of the People's Committee), and have an end.
alter table body add parent_id bigint references body;
alter table body add closed_on date;
create index on body (parent_id);

-- The name as it was written, to be shown; the other is what documents are compared with.
alter table body_name add written text;

-- What petitions a body answers: the fields in words.
create table body_field (
    body_id bigint not null references body,
    field   text not null check (length(field) between 1 and 120),
    primary key (body_id, field)
);
create index on body_field (field);

-- Posts that there were before these rights; a new council gets them with its posts.
insert into post_permission (post_id, permission)
select id, 'organization:read' from post
union all
select id, 'organization:manage' from post where code in ('quan-tri', 'chanh-van-phong', 'can-bo-van-phong');
