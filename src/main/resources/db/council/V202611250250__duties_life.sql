-- The life of a duty: each of those who lead it has a result of their own, which is accepted, submitted with evidence,
-- confirmed or returned, extended, cancelled.

alter table duty
    add since         date,
    add expected      text not null default '' check (length(expected) <= 4000),
    add confirmation  boolean not null default true,
    add ended_on      date;
update duty d set since = coalesce(
    (select p.issued_on from clause_duty cd join clause c on c.id = cd.clause_id join plan p on p.id = c.plan_id
     where cd.duty_id = d.id limit 1),
    (select value::date from setting where key = 'in-use-from'), date '2026-01-01');
alter table duty alter since set not null;

-- Whose result an occurrence is: a body's, or within a body one member's; neither where the document names somebody
-- whom no body is known by.
alter table occurrence
    add body_id       bigint references body,
    add person_id     bigint references person,
    add nothing       boolean not null default false,
    add extended_from date,
    drop constraint occurrence_duty_id_period_key,
    drop constraint occurrence_status_check,
    drop constraint occurrence_check;
update occurrence o set body_id = (
    select h.body_id from duty_holder h where h.duty_id = o.duty_id and h.role = 'LEAD' order by h.position limit 1);
insert into occurrence (duty_id, period, named_on, last_day, provisional, explanation, status, done_on, body_id)
select distinct o.duty_id, o.period, o.named_on, o.last_day, o.provisional, o.explanation, o.status, o.done_on, h.body_id
from occurrence o join duty_holder h on h.duty_id = o.duty_id and h.role = 'LEAD' and h.body_id <> o.body_id;
alter table occurrence
    add unique nulls not distinct (duty_id, period, body_id, person_id),
    add check (person_id is null or body_id is not null),
    add check (status in ('ASSIGNED', 'ACCEPTED', 'SUBMITTED', 'RETURNED', 'DONE', 'CANCELLED')),
    add check ((status in ('SUBMITTED', 'DONE')) = (done_on is not null)),
    add check (not nothing or status = 'DONE');
drop index occurrence_open;
create index occurrence_open on occurrence (last_day, id) where status in ('ASSIGNED', 'ACCEPTED', 'RETURNED');
create index occurrence_submitted on occurrence (done_on, id) where status = 'SUBMITTED';
create index on occurrence (body_id, last_day);
create index on occurrence (person_id, last_day) where person_id is not null;

-- What was done, from which state to which, and for whom where somebody acted for another.
alter table occurrence_step
    add act         text not null default 'SUBMIT',
    add from_status text,
    add account_id  bigint references account,
    add on_behalf   text not null default '',
    drop constraint occurrence_step_note_check;
update occurrence_step set act = 'RETURN', status = 'RETURNED' where status = 'ASSIGNED';
alter table occurrence_step
    alter act drop default,
    add check (act in ('ACCEPT', 'SUBMIT', 'NOTHING', 'CONFIRM', 'RETURN', 'CANCEL', 'RESTORE', 'UNDO',
                       'ASK', 'EXTEND', 'REFUSE', 'MOVE', 'OPEN')),
    add check (length(note) <= 4000);
create index on occurrence_step (taken_at);

-- Proof that something was done: a document by its number, or an address where it was published. Of a file
-- its name; the file itself knows which occurrence it belongs to.
create table evidence (
    id            bigint generated always as identity primary key,
    occurrence_id bigint not null references occurrence,
    kind          text not null check (kind in ('DOCUMENT', 'ADDRESS', 'FILE')),
    words         text not null check (length(words) between 1 and 500),
    address       text check (length(address) <= 2000),
    published_on  date,
    added_by      text not null,
    added_at      timestamptz not null,
    check ((kind = 'ADDRESS') = (address is not null))
);
create index on evidence (occurrence_id);

-- More time: asked for with a reason, decided by whoever confirms. At most one is open at a time.
create table extension (
    id            bigint generated always as identity primary key,
    occurrence_id bigint not null references occurrence,
    until         date not null,
    reason        text not null check (length(reason) between 1 and 4000),
    asked_by      text not null,
    asked_at      timestamptz not null,
    status        text not null default 'ASKED' check (status in ('ASKED', 'GRANTED', 'REFUSED')),
    decided_by    text check ((status = 'ASKED') = (decided_by is null)),
    decided_at    timestamptz check ((status = 'ASKED') = (decided_at is null))
);
create unique index extension_open on extension (occurrence_id) where status = 'ASKED';
create index on extension (occurrence_id);

-- Numbers for the codes of duties that are assigned by hand.
create sequence duty_number;

-- What reopening was is now part of confirming; posts of councils that exist already learn the new verbs.
update post_permission set permission = 'duties:confirm' where permission = 'duties:reopen';
insert into post_permission (post_id, permission)
select post_id, 'duties:assign' from post_permission where permission = 'duties:confirm' on conflict do nothing;
insert into post_permission (post_id, permission)
select id, 'duties:confirm' from post where code in ('truong-ban-kt-ns', 'truong-ban-vh-xh') on conflict do nothing;
insert into post_permission (post_id, permission) select id, 'duties:report' from post where code = 'dai-bieu'
on conflict do nothing;
