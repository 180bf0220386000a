-- Who may sign in. What an account may do is not said here: the posts its person holds grant it.
-- A session remembers the epoch in which it began and ends when the account's moves on. The device key lies in a cookie
-- of every browser that has signed in, so that strangers' failures do not lock its owner out.
create table account (
    id            bigint generated always as identity primary key,
    username      text not null unique check (username ~ '^[a-z0-9]+([.-][a-z0-9]+)*$' and length(username) between 3 and 60),
    display_name  text not null check (length(display_name) between 1 and 120),
    password_hash text,
    device_key    text not null,
    session_epoch int not null default 0,
    disabled_at   timestamptz,
    created_at    timestamptz not null
);
comment on column account.password_hash is 'secret';
comment on column account.device_key is 'secret';

-- A way to set a password once. Whoever reads this table cannot use it: only the token's SHA-256 is kept.
create table sign_in_link (
    id         bigint generated always as identity primary key,
    account_id bigint not null references account,
    token_hash text not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    used_at    timestamptz
);
create index on sign_in_link (account_id);
comment on column sign_in_link.token_hash is 'secret';

-- Failed attempts, counted by name, by known device and by address; forgotten after a day.
create table sign_in_failure (
    subject    text primary key,
    failures   int not null,
    last_at    timestamptz not null,
    wait_until timestamptz
);
comment on table sign_in_failure is 'unaudited';
