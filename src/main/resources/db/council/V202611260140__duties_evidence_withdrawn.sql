-- What was given with a report that was taken back proves nothing any more, and stays in the history.
alter table evidence add withdrawn_at timestamptz;
