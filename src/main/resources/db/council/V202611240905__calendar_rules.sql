-- Numbers of days, thresholds and the like, each with the time it holds and its legal basis. Never edited in place where
-- it has been in force: a new row follows, so that an old date can still be explained.
create table rule (
    id          bigint generated always as identity primary key,
    key         text not null check (key ~ '^[a-z0-9.-]+$'),
    value       text not null,
    unit        text not null check (unit in ('DAYS', 'WORKING_DAYS', 'MONTHS', 'DAY_OF_MONTH', 'COUNT', 'RATIO', 'YES_NO')),
    description text not null,
    basis       text not null,
    verified    boolean not null default false,
    valid_from  date not null,
    valid_to    date check (valid_to >= valid_from),
    unique (key, valid_from)
);

create table holiday (
    day      date primary key,
    kind     text not null check (kind in ('HOLIDAY', 'COMPENSATORY', 'WORKING_SATURDAY')),
    name     text not null,
    basis    text not null,
    verified boolean not null default false
);
