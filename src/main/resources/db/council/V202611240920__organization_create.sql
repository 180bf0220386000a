-- Bodies of the council and around it. A body is closed, never deleted.
create table body (
    id       bigint generated always as identity primary key,
    code     text not null unique check (code ~ '^[a-z0-9-]+$'),
    name     text not null,
    kind     text not null check (kind in ('COUNCIL', 'STANDING_COMMITTEE', 'COMMITTEE', 'OFFICE', 'DELEGATES', 'PRESIDING', 'OUTSIDE')),
    position int not null
);

-- How documents name bodies, in lower case; one name may stand for several ("các Ban").
create table body_name (
    name    text not null check (name = lower(name)),
    body_id bigint not null references body,
    primary key (name, body_id)
);
create index on body_name (body_id);

create table post (
    id       bigint generated always as identity primary key,
    code     text not null unique check (code ~ '^[a-z0-9-]+$'),
    body_id  bigint not null references body,
    title    text not null,
    position int not null
);
create index on post (body_id);

-- What the holder of a post may do: verbs on a module.
create table post_permission (
    post_id    bigint not null references post,
    permission text not null check (permission ~ '^[a-z]+:[a-z-]+$'),
    primary key (post_id, permission)
);

-- Who holds a post from when until when, both days included. Nothing is deleted: a post that ends gets its last day.
create table holding (
    id         bigint generated always as identity primary key,
    post_id    bigint not null references post,
    account_id bigint not null references account,
    held_from  date not null,
    held_to    date check (held_to >= held_from)
);
create unique index holding_open on holding (post_id, account_id) where held_to is null;
create index on holding (account_id);
create index on holding (post_id);
