-- A month of the indicators as it was known when somebody froze it: every figure with every record behind it, as one text
-- and its hash. Freezing again adds a version; nothing here is ever changed.
create table indicator_snapshot (
    id             bigint generated always as identity primary key,
    month          date not null check (extract(day from month) = 1),
    version        int not null check (version > 0),
    content        text not null,
    sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    frozen_by      text not null,
    frozen_by_name text not null,
    frozen_at      timestamptz not null,
    unique (month, version)
);
-- The history keeps a fingerprint: the content lies here for good, and its hash says what it was.
comment on column indicator_snapshot.content is 'secret';

-- That somebody approved a version by name; once each. It ends when a record behind it is no longer what was approved.
create table snapshot_approval (
    snapshot_id      bigint primary key references indicator_snapshot,
    approved_by      text not null,
    approved_by_name text not null,
    approved_at      timestamptz not null,
    ended_at         timestamptz,
    ended_because    text check (length(ended_because) between 1 and 4000),
    check ((ended_at is null) = (ended_because is null))
);
create index snapshot_approval_standing on snapshot_approval (snapshot_id) where ended_at is null;

-- The texts that are kept together with their hash: what verification asks for.
create view hashed_text as
    select 'chỉ tiêu tháng ' || to_char(month, 'FMMM/YYYY') || ', bản ' || version as name, content, sha256
    from indicator_snapshot;
