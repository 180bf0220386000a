-- Outbox of Spring Modulith: an event is stored with the change it tells of and handled afterwards, also after a restart.
create table event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
comment on table event_publication is 'unaudited';
create index on event_publication using hash (serialized_event);
create index on event_publication (completion_date);

-- What holds for the whole council, one value a key: the day it began to use the system, its own name, ...
create table setting (
    key   text primary key,
    value text not null
);
