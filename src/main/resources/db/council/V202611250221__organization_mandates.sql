-- The time between two elections of the council, both days included.
create table term (
    id        bigint generated always as identity primary key,
    name      text not null unique check (length(name) between 1 and 80),
    starts_on date not null,
    ends_on   date not null check (ends_on > starts_on)
);

-- That a person was elected into the council, when and where; an end is a state of its own.
create table mandate (
    id           bigint generated always as identity primary key,
    person_id    bigint not null references person,
    term_id      bigint not null references term,
    constituency text check (length(constituency) between 1 and 120),
    gained       text not null check (gained in ('ELECTED', 'BY_ELECTION')),
    elected_on   date not null,
    held_from    date not null check (held_from >= elected_on),
    unique (person_id, term_id)
);
create index on mandate (term_id, held_from);

-- What a mandate is from a day on, until the next row; never changed. Of two rows of one day the later entered holds.
create table mandate_state (
    id         bigint generated always as identity primary key,
    mandate_id bigint not null references mandate,
    state      text not null check (state in ('ACTIVE', 'SUSPENDED', 'RELEASED', 'REMOVED', 'LOST', 'DECEASED')),
    valid_from date not null,
    reason     text not null default '' check (length(reason) <= 1000),
    document   text not null default '' check (length(document) <= 200)
);
create index on mandate_state (mandate_id, valid_from, id);
