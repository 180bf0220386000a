-- A day is what its weekday says or it is not: one row a day, withdrawn and entered again in place. Days that are
-- swapped with one another name each other.
alter table holiday
    drop constraint holiday_kind_check,
    drop column verified,
    add constraint holiday_kind_check check (kind in ('HOLIDAY', 'COMPENSATORY', 'SWAPPED_OFF', 'WORKING_SATURDAY')),
    add column provisional      boolean not null default false,
    add column swapped_with     date references holiday,
    add column revision         int not null default 0,
    add column status           text not null default 'STANDS' check (status in ('STANDS', 'WITHDRAWN')),
    add column verified_by      text,
    add column verified_at      timestamptz,
    add column verified_against text,
    add constraint holiday_verified check (num_nulls(verified_by, verified_at, verified_against) in (0, 3)),
    add constraint holiday_saturday check (kind <> 'WORKING_SATURDAY' or extract(isodow from day) = 6);
create index on holiday (swapped_with);

-- What was shipped for 2027 was computed before the notice of the Ministry of Home Affairs.
update holiday set provisional = true where day >= '2027-01-01';

-- What people did with the days off of a year; of a whole year where no day is named.
create table holiday_step (
    id       bigint generated always as identity primary key,
    year     int not null,
    day      date references holiday,
    act      text not null check (act in ('ADDED', 'CHANGED', 'WITHDRAWN', 'VERIFIED', 'UNVERIFIED')),
    note     text not null check (length(note) between 1 and 4000),
    taken_by text not null,
    taken_at timestamptz not null
);
create index on holiday_step (year, id);
create index on holiday_step (day);
