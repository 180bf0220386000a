-- Every change of every record is appended here in the same transaction, by triggers, so that no code path escapes.
-- The application's role may read these tables and nothing more: rows come in through functions that run as the owner.

create table audit_entry (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    tx         xid8 not null,
    actor      text not null,
    table_name text not null collate "C",
    row_key    text not null collate "C",
    operation  text not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
    before     jsonb,
    after      jsonb,
    hash       bytea not null
);
create index on audit_entry (table_name, row_key, id);
create index on audit_entry (tx);

-- Entries are chained in batches, some seconds after they were written, so that writes never queue behind one another.
-- A batch holds the entries after base_id whose transaction lies in [tx_from, tx_to): every transaction below tx_to had
-- ended when the batch was made. A restored database counts its transactions anew: a RESTORE row takes in what the backup
-- held after its last batch, up to its own base_id, and lets the next batch begin there with transaction 0.
create table audit_seal (
    id        bigint generated always as identity primary key,
    kind      text not null check (kind in ('BATCH', 'RESTORE')),
    sealed_at timestamptz not null default clock_timestamp(),
    base_id   bigint not null,
    tx_from   xid8 not null,
    tx_to     xid8 not null,
    entries   bigint not null,
    hash      bytea not null
);

-- The one place where an entry's hash is defined; verification calls it, too.
create function audit_hash(e audit_entry) returns bytea language sql immutable as $$
    select sha256(convert_to(jsonb_build_array(
        e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.tx::text, e.actor, e.table_name,
        e.row_key, e.operation, e.before, e.after)::text, 'UTF8'))
$$;

-- Secrets leave only a fingerprint in the history: a change shows, the value does not.
create function audit_image(image jsonb, secret_columns text) returns jsonb language sql immutable as $$
    select case when image is null or secret_columns = '' then image else image || coalesce((
        select jsonb_object_agg(c, case when image ->> c is null then null
                                        else 'sha256:' || encode(sha256(convert_to(image ->> c, 'UTF8')), 'hex') end)
        from unnest(string_to_array(secret_columns, ',')) c), '{}') end
$$;

create function audit_key(image jsonb, key_columns text) returns text language sql immutable as $$
    select string_agg(image ->> c, '/' order by n) from unnest(string_to_array(key_columns, ',')) with ordinality k(c, n)
$$;

create function audit_append(of_table text, key text, change text, old_image jsonb, new_image jsonb) returns void
language plpgsql as $$
declare
    entry audit_entry;
begin
    entry.id := nextval(pg_get_serial_sequence('audit_entry', 'id'));
    entry.at := clock_timestamp();
    entry.tx := pg_current_xact_id();
    entry.actor := coalesce(nullif(current_setting('nghitruong.actor', true), ''), 'hệ thống');
    entry.table_name := of_table;
    entry.row_key := key;
    entry.operation := change;
    entry.before := old_image;
    entry.after := new_image;
    entry.hash := audit_hash(entry);
    insert into audit_entry overriding system value select entry.*;
end $$;

-- Arguments: names of the key columns, names of the secret columns, each joined by commas. The settings decide how
-- a value is written, so that an image does not depend on who connected: verification compares images.
create function audit_change() returns trigger language plpgsql security definer set search_path from current
set timezone = 'UTC' set intervalstyle = 'postgres' set bytea_output = 'hex' as $$
declare
    old_image jsonb := case when tg_op = 'INSERT' then null else audit_image(to_jsonb(old), tg_argv[1]) end;
    new_image jsonb := case when tg_op = 'DELETE' then null else audit_image(to_jsonb(new), tg_argv[1]) end;
    old_key text := audit_key(old_image, tg_argv[0]);
    new_key text := audit_key(new_image, tg_argv[0]);
begin
    if tg_op = 'UPDATE' and old_image = new_image then
        return null;
    end if;
    if tg_op = 'UPDATE' and old_key <> new_key then -- One row ends and another begins, each with its own history.
        perform audit_append(tg_table_name, old_key, 'DELETE', old_image, null);
        perform audit_append(tg_table_name, new_key, 'INSERT', null, new_image);
    else
        perform audit_append(tg_table_name, coalesce(new_key, old_key), tg_op, old_image, new_image);
    end if;
    return null;
end $$;

-- The tables whose changes are recorded. A column whose comment is 'secret' is masked; a table whose comment is
-- 'unaudited' holds no records (queues) and is left alone.
create view audited_table as
    select c.oid, c.relnamespace::regnamespace::text as schema_name, c.relname::text as name,
           (select string_agg(a.attname, ',' order by k.n)
            from pg_index i, unnest(i.indkey::int[]) with ordinality k(num, n)
            join pg_attribute a on a.attnum = k.num
            where i.indrelid = c.oid and a.attrelid = c.oid and i.indisprimary) as key_columns,
           coalesce((select string_agg(a.attname, ',' order by a.attnum) from pg_attribute a
            where a.attrelid = c.oid and a.attnum > 0 and col_description(c.oid, a.attnum) = 'secret'), '') as secret_columns,
           exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit' and t.tgenabled in ('O', 'A')
                   and t.tgtype = 29 and t.tgqual is null and t.tgattr::text = '' and t.tgfoid = 'audit_change'::regproc) as watched
    from pg_class c
    where c.relnamespace = (select relnamespace from pg_class where oid = 'audit_entry'::regclass) and c.relkind = 'r'
      and c.relname not in ('audit_entry', 'audit_seal', 'flyway_schema_history')
      and coalesce(obj_description(c.oid, 'pg_class'), '') <> 'unaudited';

-- Puts the trigger on every table of this schema; run after each migration.
create function audit_all_tables() returns void language plpgsql as $$
declare
    t audited_table;
begin
    for t in select * from audited_table loop
        if t.key_columns is null then
            raise exception 'table % has no primary key: its history could not name a row', t.name;
        end if;
        execute format('create or replace trigger audit after insert or update or delete on %I.%I for each row
                        execute function %I.audit_change(%L, %L)',
                       t.schema_name, t.name, t.schema_name, t.key_columns, t.secret_columns);
        -- What the migration that made the table put into it came before the trigger.
        if not exists (select from audit_entry where table_name = t.name) then
            perform audit_catch_up(t.name);
        end if;
    end loop;
end $$;

-- What a seal vouches for: the seal before it, what it says of itself, and the entries it took in.
create function audit_seal_hash(s audit_seal, previous bytea, entries bytea) returns bytea language sql immutable as $$
    select sha256(coalesce(previous, '') || convert_to(jsonb_build_array(
        s.id, s.kind, to_char(s.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), s.base_id, s.tx_from::text,
        s.tx_to::text, s.entries)::text, 'UTF8') || coalesce(entries, ''))
$$;

-- Chains what has been committed since the last batch; answers how many entries it took in.
create function audit_seal_batch() returns bigint language plpgsql security definer set search_path from current as $$
declare
    horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
    last audit_seal;
    seal audit_seal;
    hashes bytea;
begin
    lock table audit_seal in share row exclusive mode;
    select * into last from audit_seal order by id desc limit 1;
    seal.kind := 'BATCH';
    seal.base_id := coalesce(last.base_id, 0);
    seal.tx_from := coalesce(last.tx_to, '0');
    seal.tx_to := horizon;
    select count(*), string_agg(hash, '' order by id) into seal.entries, hashes
        from audit_entry where id > seal.base_id and tx >= seal.tx_from and tx < seal.tx_to;
    if seal.entries > 0 then
        perform audit_seal_append(seal, last.hash, hashes);
    end if;
    return seal.entries;
end $$;

create function audit_seal_append(seal audit_seal, previous bytea, hashes bytea) returns void language plpgsql as $$
begin
    seal.id := nextval(pg_get_serial_sequence('audit_seal', 'id'));
    seal.sealed_at := clock_timestamp();
    seal.hash := audit_seal_hash(seal, previous, hashes);
    insert into audit_seal overriding system value select seal.*;
end $$;
