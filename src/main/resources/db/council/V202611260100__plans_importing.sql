-- A plan that is being brought in: what was read from its file, or taken over from the plan of the year before, to be
-- corrected by people. Nothing of it is a duty before it is confirmed. It stays when it is closed.
create table plan_import (
    id             bigint generated always as identity primary key,
    number         text not null check (length(number) <= 60),
    title          text not null check (length(title) <= 1000),
    issued_on      date,
    starts_on      date,
    source_plan_id bigint references plan,
    state          text not null default 'OPEN' check (state in ('OPEN', 'CONFIRMED', 'ABANDONED')),
    version        int not null default 0,
    made_by        text not null,
    made_at        timestamptz not null,
    plan_id        bigint unique references plan,
    closed_by      text,
    closed_at      timestamptz,
    reason         text check (length(reason) between 1 and 1000),
    check ((state = 'OPEN') = (closed_at is null) and (state = 'OPEN') = (closed_by is null)),
    check ((state = 'CONFIRMED') = (plan_id is not null) and (state = 'ABANDONED') = (reason is not null))
);
comment on column plan_import.starts_on is 'from which day rules hold that name none: moves with the day of issue';

-- The text, word for word; for next year's plan with its years moved on, and then the words it was taken from.
create table plan_import_clause (
    import_id  bigint not null references plan_import,
    position   int not null,
    code       text not null,
    parent     text,
    cite       text not null,
    label      text not null,
    words      text not null,
    read_words text not null,
    primary key (import_id, code),
    unique (import_id, position)
);

-- A task as it stands now, beside what was read; what somebody added has no words that were read.
create table plan_import_item (
    id            bigint generated always as identity primary key,
    import_id     bigint not null references plan_import,
    clause        text not null,
    position      int not null,
    version       int not null default 0,
    state         text not null default 'KEPT' check (state in ('KEPT', 'DROPPED', 'JOINED')),
    checked       boolean not null default false,
    task          text not null check (length(task) between 1 and 4000),
    lead          text[] not null,
    support       text[] not null,
    rule          text not null,
    deadline      text not null,
    source        text not null,
    accountable   text not null,
    read_task     text,
    read_lead     text[],
    read_support  text[],
    read_rule     text,
    read_deadline text,
    foreign key (import_id, clause) references plan_import_clause (import_id, code),
    check ((read_task is null) = (read_rule is null) and (read_task is null) = (read_deadline is null)
           and (read_task is null) = (read_lead is null) and (read_task is null) = (read_support is null))
);
create index on plan_import_item (import_id, position, id);

insert into post_permission (post_id, permission)
select id, 'plans:import' from post where code in ('quan-tri', 'chanh-van-phong', 'can-bo-van-phong')
on conflict do nothing;
