-- What somebody has to do, where it is written, and by which rule it falls due. Due dates are in its occurrences.
create table duty (
    id             bigint generated always as identity primary key,
    code           text not null unique check (code ~ '^[a-z0-9-]+$'),
    task           text not null check (length(task) between 1 and 4000),
    rule           text not null,
    deadline_words text not null,
    source_kind    text not null,
    source_code    text not null,
    source_title   text not null,
    source_address text not null,
    accountable_id bigint not null references body,
    position       int not null
);
create index on duty (source_kind, source_code);

-- Who leads and who works with them: in the document's words, and the body these words mean where it is known.
create table duty_holder (
    duty_id  bigint not null references duty,
    role     text not null check (role in ('LEAD', 'SUPPORT')),
    position int not null,
    words    text not null,
    body_id  bigint references body,
    primary key (duty_id, role, position)
);
create index on duty_holder (body_id, duty_id);

-- One day on which a duty falls due, or the one time a duty without a date is done. What the calendar says of it
-- (overdue, met, ...) is computed when it is shown.
create table occurrence (
    id          bigint generated always as identity primary key,
    duty_id     bigint not null references duty,
    period      text not null,
    named_on    date,
    last_day    date,
    provisional boolean not null,
    explanation text not null,
    status      text not null default 'ASSIGNED' check (status in ('ASSIGNED', 'DONE')),
    done_on     date check ((status = 'DONE') = (done_on is not null)),
    unique (duty_id, period)
);
create index occurrence_open on occurrence (last_day, id) where status = 'ASSIGNED';
create index occurrence_done on occurrence (done_on, id) where status = 'DONE';

-- One row per change of status, never updated or deleted: who did it, when, and what they said.
create table occurrence_step (
    id            bigint generated always as identity primary key,
    occurrence_id bigint not null references occurrence,
    status        text not null,
    done_on       date,
    note          text not null check (length(note) between 1 and 4000),
    taken_by      text not null,
    taken_at      timestamptz not null
);
create index on occurrence_step (occurrence_id, id);
