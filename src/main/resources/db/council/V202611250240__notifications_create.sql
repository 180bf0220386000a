-- What a person was told. The row is the list in the application and the outbox of everything else at once: it is written
-- in the transaction of whoever tells, so what is rolled back was never told. The key makes telling twice harmless.
create table notice (
    id        bigint generated always as identity primary key,
    key       text not null check (length(key) between 1 and 200),
    person_id bigint not null references person,
    urgency   text not null check (urgency in ('NORMAL', 'URGENT')),
    title     text not null check (length(title) between 1 and 300),
    text      text not null check (length(text) <= 20000),
    address   text not null check (address ~ '^/([^/\\]|$)' and length(address) <= 1000),
    told_at   timestamptz not null,
    read_at   timestamptz,
    unique (person_id, key)
);
create index notice_unread on notice (person_id) where read_at is null;
create index notice_list on notice (person_id, (read_at is not null), id desc);

-- One e-mail to one person, with one notice or several; its id makes its Message-ID. SENDING says that someone may be
-- talking to the server just now: found again after claimed_until, nobody knows what became of it (ADR 14).
create table mail (
    id            bigint generated always as identity primary key,
    person_id     bigint not null references person,
    due_at        timestamptz not null,
    held_back     boolean not null,
    status        text not null default 'WAITING'
                  check (status in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN', 'SETTLED')),
    attempt       int not null default 0,
    claim         int not null default 0,
    claimed_until timestamptz check ((status = 'SENDING') = (claimed_until is not null)),
    reason        text,
    changed_at    timestamptz not null,
    settled_by    text check ((status = 'SETTLED') = (settled_by is not null))
);
create index mail_due on mail (due_at, id) where status = 'WAITING';
create index mail_claimed on mail (claimed_until) where status = 'SENDING';
create index mail_log on mail (status, id desc);
create index on mail (person_id);
-- Notices held back until the same moment are one e-mail.
create unique index mail_joined on mail (person_id, due_at) where status = 'WAITING' and attempt = 0 and held_back;

create table mail_notice (
    mail_id   bigint not null references mail,
    notice_id bigint not null primary key references notice
);
create index on mail_notice (mail_id);

-- That a sheet of paper was handed over, or a text sent through Zalo, by someone of the Office. Can be taken back.
create table handover (
    id         bigint generated always as identity primary key,
    medium     text not null check (medium in ('PAPER', 'ZALO_TEXT')),
    person_id  bigint not null references person,
    handed_at  timestamptz not null,
    handed_by  text not null,
    undone_at  timestamptz,
    undone_by  text check ((undone_at is null) = (undone_by is null))
);
create index on handover (medium, id desc);
create index on handover (person_id);

-- A notice that someone of the Office has to bring to its person; open while it has no handover.
create table errand (
    notice_id   bigint not null references notice,
    medium      text not null check (medium in ('PAPER', 'ZALO_TEXT')),
    person_id   bigint not null references person,
    handover_id bigint references handover,
    primary key (notice_id, medium)
);
create index errand_open on errand (medium, person_id, notice_id) where handover_id is null;
create index on errand (handover_id);
create index on errand (person_id);

-- How a person wants to be told; without a row the defaults hold. Quiet hours that are null are the council's.
create table notification_preference (
    person_id    bigint primary key references person,
    email        boolean not null,
    paper        boolean not null,
    zalo         boolean not null,
    pace         text not null check (pace in ('AT_ONCE', 'DAILY', 'WEEKLY')),
    pace_hour    int not null check (pace_hour between 0 and 23),
    pace_weekday int not null check (pace_weekday between 1 and 7),
    quiet_from   time,
    quiet_to     time check ((quiet_from is null) = (quiet_to is null))
);

-- When a council stays quiet, one row. Times of the day, of Viet Nam.
create table quiet_time (
    id           int primary key default 1 check (id = 1),
    quiet_from   time not null default '21:00',
    quiet_to     time not null default '07:00',
    on_days_off  boolean not null default true
);
insert into quiet_time default values;

-- The server that takes the council's e-mail, one row once it is set up. The password is needed in the clear to sign in
-- there; it is never shown again and leaves only a fingerprint in the history.
create table mail_server (
    id              int primary key default 1 check (id = 1),
    host            text not null check (length(host) between 1 and 255),
    port            int not null check (port between 1 and 65535),
    security        text not null check (security in ('NONE', 'STARTTLS', 'TLS')),
    username        text not null default '',
    password        text not null default '',
    from_address    text not null,
    from_name       text not null,
    reply_to        text not null default '',
    site_address    text not null check (site_address ~ '^https?://'),
    timeout_seconds int not null default 10 check (timeout_seconds between 1 and 60),
    attempts        int not null default 12 check (attempts between 1 and 100),
    stale_hours     int not null default 48 check (stale_hours between 1 and 1000)
);
comment on column mail_server.password is 'secret';

-- Councils that were founded before: what a new one gets from posts.tsv.
insert into post_permission (post_id, permission)
select p.id, v.permission from post p
join (values ('quan-tri', 'notifications:manage'), ('chanh-van-phong', 'notifications:manage'),
             ('quan-tri', 'notifications:print'), ('chanh-van-phong', 'notifications:print'),
             ('can-bo-van-phong', 'notifications:print')) v (post, permission) on v.post = p.code
on conflict do nothing;
