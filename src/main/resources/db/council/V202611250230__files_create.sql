-- A file somebody uploaded: its name, what it is and what uses it. The content lies outside the database under its
-- SHA-256; several files may have the same. A file is withdrawn, never deleted.
create table stored_file (
    id             bigint generated always as identity primary key,
    name           text not null check (length(name) between 1 and 200),
    sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size           bigint not null check (size > 0),
    kind           text not null check (kind ~ '^[A-Z0-9]+$'),
    secrecy        text not null check (secrecy in ('PUBLIC', 'INTERNAL')),
    state          text not null default 'KEPT' check (state in ('KEPT', 'WITHDRAWN')),
    use_kind       text not null,
    use_code       text not null,
    use_title      text not null,
    use_address    text not null,
    stored_by      text not null,
    stored_by_name text not null,
    stored_at      timestamptz not null
);
create index on stored_file (sha256);
create index on stored_file (stored_by, stored_at);
create index on stored_file (use_kind, use_code, id);

-- Why a file is withdrawn; never updated or deleted.
create table file_withdrawal (
    file_id      bigint primary key references stored_file,
    reason       text not null check (length(reason) between 1 and 4000),
    withdrawn_by text not null,
    withdrawn_at timestamptz not null
);

-- The words of a content, for search. The history keeps a fingerprint of them, the content itself can be read again.
create table file_text (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    words  text not null
);
comment on column file_text.words is 'secret';

-- What bore the mark of a state secret. Of the content nothing is kept but its hash and size. One who may do so can
-- declare that it is no secret after all: then the same content is taken when it is sent again.
create table quarantined_file (
    id               bigint generated always as identity primary key,
    name             text not null check (length(name) between 1 and 200),
    sha256           text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size             bigint not null check (size > 0),
    uploaded_by      text not null,
    uploaded_by_name text not null,
    uploaded_at      timestamptz not null,
    released_at      timestamptz,
    released_by      text,
    release_reason   text check (length(release_reason) between 1 and 4000),
    check ((released_at is null) = (released_by is null) and (released_at is null) = (release_reason is null))
);
create index on quarantined_file (sha256);
create index on quarantined_file (uploaded_by, uploaded_at);
create index quarantined_open on quarantined_file (id) where released_at is null;

-- Which mark, and where: the mark only, and nothing that stands around it.
create table quarantine_mark (
    file_id  bigint not null references quarantined_file,
    position int not null,
    level    text not null check (level in ('SECRET', 'TOP_SECRET', 'ABSOLUTELY_SECRET')),
    place    text not null check (place in ('NAME', 'TEXT')),
    line     int not null,
    words    text not null check (length(words) between 1 and 60),
    primary key (file_id, position)
);

-- The contents that must lie in the store, each with the names it goes by: what backup and verification ask for.
create view kept_blob as
    select sha256, max(size) as size, string_agg(distinct name, ', ' order by name) as names
    from stored_file group by sha256;
