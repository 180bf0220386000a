-- The catalogue: what is measured, by which formula, against which target, on what ground. Values are never stored here:
-- they are computed from records by the module that keeps them.
create table indicator (
    id           bigint generated always as identity primary key,
    code         text not null,
    position     int not null,
    clause       text not null,
    short_name   text not null,
    name         text not null,
    formula      text not null,
    target       numeric,
    target_words text not null,
    period       text not null check (period in ('MONTH', 'QUARTER', 'YEAR', 'TERM')),
    needs        text not null,
    basis        text not null,
    valid_from   date not null,
    unique (code, valid_from)
);
