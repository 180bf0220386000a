-- An address under which a calendar program reads somebody's work without signing in. Whoever reads this table cannot
-- use it: only the token's SHA-256 is kept. The last use is kept to the day, so that programs that ask every few
-- minutes leave one change a day in the audit.
create table calendar_feed (
    id           bigint generated always as identity primary key,
    account_id   bigint not null references account,
    token_hash   text not null unique,
    created_at   timestamptz not null,
    revoked_at   timestamptz check (revoked_at >= created_at),
    last_used_on date
);
create index on calendar_feed (account_id);
comment on column calendar_feed.token_hash is 'secret';

-- A month or a week of what falls due, of everybody; and what was newly assigned.
create index occurrence_day on occurrence (last_day, id) where status <> 'CANCELLED';
create index on duty (since);
