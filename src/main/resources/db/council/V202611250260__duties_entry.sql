-- Going live late: what lies before the first day of use is entered from one table, and that day can be changed.

-- NOT_DONE is neither open nor done: somebody said that it was never done. Evidence can be added to what is done.
alter table occurrence
    drop constraint occurrence_status_check,
    add check (status in ('ASSIGNED', 'ACCEPTED', 'SUBMITTED', 'RETURNED', 'DONE', 'CANCELLED', 'NOT_DONE'));
create index occurrence_not_done on occurrence (last_day, id) where status = 'NOT_DONE';
alter table occurrence_step
    drop constraint occurrence_step_act_check,
    add check (act in ('ACCEPT', 'SUBMIT', 'NOTHING', 'MISS', 'PROVE', 'CONFIRM', 'RETURN', 'CANCEL', 'RESTORE', 'UNDO',
                       'ASK', 'EXTEND', 'REFUSE', 'MOVE', 'OPEN'));

-- Why the first day of use was changed; the day itself is a setting. Never updated or deleted.
create table first_day_change (
    id         bigint generated always as identity primary key,
    from_day   date not null,
    to_day     date not null check (to_day <> from_day),
    reason     text not null check (length(reason) between 1 and 1000),
    changed_by text not null,
    account_id bigint references account,
    changed_at timestamptz not null
);

insert into post_permission (post_id, permission)
select id, 'duties:first-day' from post where code in ('quan-tri', 'chanh-van-phong') on conflict do nothing;
