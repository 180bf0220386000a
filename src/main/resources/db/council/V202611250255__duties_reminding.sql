-- What was already said about an occurrence, to whom and for which stage before or after its day, so that nothing is said
-- twice, also after a restart or a day on which the server was off.
create table reminder (
    occurrence_id bigint not null references occurrence,
    person_id     bigint not null references person,
    last_day      date not null,
    stage         text not null check (stage ~ '^(before|after|escalated)-[0-9]+$'),
    told_on       date not null,
    primary key (occurrence_id, person_id, last_day, stage)
);

-- A chase letter: everything a body had overdue on a day, sent by the Office.
create table chase (
    id      bigint generated always as identity primary key,
    body_id bigint not null references body,
    made_by text not null,
    made_at timestamptz not null
);
create index on chase (body_id, id);
create table chase_item (
    chase_id      bigint not null references chase,
    occurrence_id bigint not null references occurrence,
    primary key (chase_id, occurrence_id)
);
create index on chase_item (occurrence_id);
