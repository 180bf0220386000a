-- Where someone is signed in: one row for each sign-in. It ends when it is ended, when the account's epoch moves on, and
-- when it has not been used for idle_hours. The session in core says which row it belongs to.
create table device (
    id           bigint generated always as identity primary key,
    account_id   bigint not null references account,
    epoch        int not null,
    name         text not null check (length(name) between 1 and 120),
    idle_hours   int not null check (idle_hours > 0),
    signed_in_at timestamptz not null,
    ended_at     timestamptz
);
create index on device (account_id, id) where ended_at is null;

-- Apart from its row, so that using a device leaves no entries in the audit.
create table device_use (
    device_id bigint primary key references device,
    used_at   timestamptz not null
);
comment on table device_use is 'unaudited';

-- A slip of paper that lets one phone in, once. Only hashes of its token and of the number that can be typed are kept.
-- It dies with the account's epoch: locking, "sign out everywhere" and a new password end it, too.
create table sign_in_slip (
    id         bigint generated always as identity primary key,
    account_id bigint not null references account,
    epoch      int not null,
    token_hash text not null unique,
    code_hash  text not null unique,
    printed_by text not null,
    printed_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > printed_at),
    used_at    timestamptz,
    ended_at   timestamptz check (ended_at is null or used_at is null)
);
create unique index sign_in_slip_open on sign_in_slip (account_id) where used_at is null and ended_at is null;
create index on sign_in_slip (account_id, id);
comment on column sign_in_slip.token_hash is 'secret';
comment on column sign_in_slip.code_hash is 'secret';

-- What the owner of an account and the administrator can read about its sign-ins.
create table sign_in_history (
    id         bigint generated always as identity primary key,
    account_id bigint not null references account,
    at         timestamptz not null,
    kind       text not null check (kind in ('PASSWORD', 'LINK', 'SLIP', 'PASSWORD_CHANGED', 'FAILED', 'SIGNED_OUT',
                                             'DEVICE_ENDED', 'ALL_ENDED', 'LOCKED', 'SLIP_PRINTED', 'SLIP_ENDED')),
    device     text not null default '',
    by_whom    text not null
);
create index on sign_in_history (account_id, id desc);

-- Councils founded before this version.
insert into post_permission (post_id, permission)
select id, 'accounts:slip' from post where code in ('quan-tri', 'chanh-van-phong', 'can-bo-van-phong')
on conflict do nothing;
