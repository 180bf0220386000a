-- Every change of every record is appended here in the same transaction, by triggers, so that no code path escapes.
-- The application's role may read these tables and nothing more: rows come in through functions that run as the owner.

create table audit_entry (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    tx         xid8 not null,
    actor      text not null,
    table_name text not null,
    row_key    text not null,
    operation  text not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
    before     jsonb,
    after      jsonb,
    hash       bytea not null
);
create index on audit_entry (table_name, row_key, id);
create index on audit_entry (tx);

-- Entries are chained in batches, some seconds after they were written, so that writes never queue behind one another.
-- A batch holds the entries after base_id whose transaction lies in [tx_from, tx_to): every transaction below tx_to had
-- ended when the batch was made. A restored database counts its transactions anew: a RESTORE row starts a new base.
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

-- Arguments: names of the key columns, names of the secret columns, each joined by commas.
create function audit_change() returns trigger language plpgsql security definer set search_path from current as $$
declare
    old_image jsonb := case when tg_op = 'INSERT' then null else audit_image(to_jsonb(old), tg_argv[1]) end;
    new_image jsonb := case when tg_op = 'DELETE' then null else audit_image(to_jsonb(new), tg_argv[1]) end;
    entry audit_entry;
begin
    if tg_op = 'UPDATE' and old_image = new_image then
        return null;
    end if;
    entry.id := nextval(pg_get_serial_sequence(tg_table_schema || '.audit_entry', 'id'));
    entry.at := clock_timestamp();
    entry.tx := pg_current_xact_id();
    entry.actor := coalesce(nullif(current_setting('nghitruong.actor', true), ''), 'hệ thống');
    entry.table_name := tg_table_name;
    entry.row_key := (select string_agg(coalesce(new_image, old_image) ->> c, '/' order by n)
                      from unnest(string_to_array(tg_argv[0], ',')) with ordinality k(c, n));
    entry.operation := tg_op;
    entry.before := old_image;
    entry.after := new_image;
    entry.hash := audit_hash(entry);
    insert into audit_entry overriding system value select entry.*;
    return null;
end $$;

-- Puts the trigger on every table of this schema that lacks it; run after each migration. A column whose comment is
-- 'secret' is masked; a table whose comment is 'unaudited' holds no records (queues) and is left alone.
create function audit_all_tables() returns void language plpgsql as $$
declare
    t record;
begin
    for t in
        select c.oid, c.relname, c.relnamespace::regnamespace::text as schema,
               (select string_agg(a.attname, ',' order by k.n) from pg_index i, unnest(i.indkey::int[]) with ordinality k(num, n)
                join pg_attribute a on a.attnum = k.num where i.indrelid = c.oid and a.attrelid = c.oid and i.indisprimary) as keys,
               coalesce((select string_agg(a.attname, ',' order by a.attnum) from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and col_description(c.oid, a.attnum) = 'secret'), '') as secrets
        from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
          and c.relname not in ('audit_entry', 'audit_seal', 'flyway_schema_history')
          and coalesce(obj_description(c.oid, 'pg_class'), '') <> 'unaudited'
    loop
        if t.keys is null then
            raise exception 'table % has no primary key: its history could not name a row', t.relname;
        end if;
        execute format('create or replace trigger audit after insert or update or delete on %I.%I for each row
                        execute function %I.audit_change(%L, %L)', t.schema, t.relname, t.schema, t.keys, t.secrets);
    end loop;
end $$;

-- Chains what has been committed since the last batch; answers how many entries it took in.
create function audit_seal_batch() returns bigint language plpgsql security definer set search_path from current as $$
declare
    last audit_seal;
    horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
    taken bigint;
    digest bytea;
begin
    lock table audit_seal in share row exclusive mode;
    select * into last from audit_seal order by id desc limit 1;
    select count(*), sha256(coalesce(last.hash, ''::bytea) || coalesce(string_agg(hash, ''::bytea order by id), ''::bytea))
        into taken, digest
        from audit_entry
        where id > coalesce(last.base_id, 0) and tx >= coalesce(last.tx_to, '0'::xid8) and tx < horizon;
    if taken > 0 then
        insert into audit_seal (kind, base_id, tx_from, tx_to, entries, hash)
        values ('BATCH', coalesce(last.base_id, 0), coalesce(last.tx_to, '0'::xid8), horizon, taken, digest);
    end if;
    return taken;
end $$;
