-- What a document says an indicator came to before it was computed from records. Never mixed into a computed figure. A row is
-- never changed: a correction is a new row that takes the place of the one before it, with the reason.
create table baseline (
    id          bigint generated always as identity primary key,
    indicator   text not null,
    part        text not null check (length(part) <= 200),
    as_of       date not null,
    numerator   int check (numerator >= 0),
    denominator int check (denominator > 0),
    share       numeric check (share between 0 and 1),
    document    text not null check (length(document) between 1 and 500),
    address     text check (length(address) between 1 and 500),
    supersedes  bigint unique references baseline,
    reason      text check (length(reason) between 1 and 1000),
    entered_by  text not null,
    entered_at  timestamptz not null,
    check ((supersedes is null) = (reason is null)),
    check (num_nonnulls(numerator, share) = 1),
    check (denominator is null or numerator <= denominator)
);
create unique index baseline_once on baseline (indicator, part, as_of, document) where supersedes is null;
create index on baseline (indicator, as_of, id);

-- A target that a person added has a document of its own; without one it stands in the indicator's.
alter table indicator add column target_basis text check (length(target_basis) between 1 and 500);

-- The Plan's "ít nhất 02 chuyên đề" is a number, too.
update indicator set target = 2
where code = 'chi-tieu-3' and target is null and target_words = 'ít nhất 02 chuyên đề mỗi năm';
