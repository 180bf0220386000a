-- A plan and its text, word for word. Stored once; what follows from it lives in the duties.
create table plan (
    id        bigint generated always as identity primary key,
    code      text not null unique check (code ~ '^[a-z0-9-]+$'),
    number    text not null,
    title     text not null,
    issued_on date not null
);

create table clause (
    id       bigint generated always as identity primary key,
    plan_id  bigint not null references plan,
    position int not null,
    code     text not null,
    parent   text,
    cite     text not null,
    label    text not null,
    words    text not null,
    unique (plan_id, code),
    unique (plan_id, position)
);

-- Which duties were read from which clause.
create table clause_duty (
    clause_id bigint not null references clause,
    duty_id   bigint not null references duty,
    primary key (clause_id, duty_id)
);
create index on clause_duty (duty_id);
