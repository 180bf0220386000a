-- Every row of the law's day counts and thresholds can be read, changed from a day on, and confirmed by a person.
-- Which units there are is said once, in RuleUnit.
alter table rule
    drop constraint rule_unit_check,
    drop constraint rule_key_valid_from_key,
    drop column verified,
    add constraint rule_unit_check check (unit ~ '^[A-Z_]+$'),
    add column subject          text not null default 'SYSTEM' check (subject ~ '^[A-Z_]+$'),
    add column bound            text not null default 'EXACTLY' check (bound in ('AT_MOST', 'AT_LEAST', 'BEFORE', 'EXACTLY')),
    add column certainty        text not null default '',
    add column article          text not null default '',
    add column article_address  text not null default '',
    add column verified_by      text,
    add column verified_at      timestamptz,
    add column verified_against text,
    add column status           text not null default 'STANDS' check (status in ('STANDS', 'WITHDRAWN')),
    add constraint rule_verified check (num_nulls(verified_by, verified_at, verified_against) in (0, 3));

-- A row that was to hold one day and was replaced before that day keeps its place in the history.
create unique index rule_standing on rule (key, valid_from) where status = 'STANDS';
create unique index rule_open on rule (key) where status = 'STANDS' and valid_to is null;

-- What people did with a rule, never updated or deleted.
create table rule_step (
    id       bigint generated always as identity primary key,
    rule_id  bigint not null references rule,
    act      text not null check (act in ('CHANGED', 'WITHDRAWN', 'VERIFIED', 'UNVERIFIED')),
    note     text not null check (length(note) between 1 and 4000),
    taken_by text not null,
    taken_at timestamptz not null
);
create index on rule_step (rule_id, id);
