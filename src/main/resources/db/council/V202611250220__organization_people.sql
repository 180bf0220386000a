-- Whoever a council knows by name. A person may have no account: a delegate for whom the Office acts.
create table person (
    id         bigint generated always as identity primary key,
    name       text not null check (length(name) between 1 and 120),
    title      text check (length(title) between 1 and 30),
    phone      text check (length(phone) between 1 and 40),
    email      text check (length(email) between 3 and 200),
    born_year  int check (born_year between 1900 and 2100),
    account_id bigint unique references account
);
create index on person (lower(name));

insert into person (name, account_id) select display_name, id from account order by id;

-- A post is held by a person. A holding that ends in the middle of a day no longer counts on that day: ended_at says when.
alter table holding add person_id bigint references person;
alter table holding add ended_at timestamptz;
update holding h set person_id = p.id from person p where p.account_id = h.account_id;
alter table holding alter person_id set not null;
alter table holding drop account_id;
create unique index holding_open on holding (post_id, person_id) where held_to is null;
create index on holding (person_id);
alter table holding add check (ended_at is null or held_to is not null);
select audit_catch_up('holding');
