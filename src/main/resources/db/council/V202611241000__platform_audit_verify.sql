-- What verification asks. Every function answers with what is wrong, so that a sound council answers with nothing.

-- A migration may add or drop a column without a change of the record: compared is what both images have.
create function audit_same(recorded jsonb, found jsonb) returns boolean language sql immutable as $$
    select recorded is not null and found is not null
       and (select jsonb_object_agg(key, value) from jsonb_each(recorded) where found ? key)
         = (select jsonb_object_agg(key, value) from jsonb_each(found) where recorded ? key)
$$;

-- Rows that are not what their last entry says: changed, vanished (found is null) or come from nowhere (recorded is null).
create function audit_differences(of_table text) returns table (row_key text, recorded jsonb, found jsonb)
language plpgsql stable set timezone = 'UTC' set intervalstyle = 'postgres' set bytea_output = 'hex' as $$
declare
    t audited_table;
begin
    select * into strict t from audited_table where name = of_table;
    return query execute format($q$
        select coalesce(e.row_key, r.row_key), e.image, r.image
        from (select distinct on (row_key) row_key, after as image from audit_entry
              where table_name = %L order by row_key, id desc) e
        full join (select audit_key(image, %L) as row_key, image
                   from (select audit_image(to_jsonb(x), %L) as image from %I.%I x) i) r on r.row_key = e.row_key
        where e.image is distinct from r.image and not audit_same(e.image, r.image)$q$,
        t.name, t.key_columns, t.secret_columns, t.schema_name, t.name);
end $$;

-- Writes down where rows and entries differ; for a migration that renames a table or changes how a column is written.
create function audit_catch_up(of_table text) returns void language sql as $$
    select audit_append(of_table, row_key,
                        case when recorded is null then 'INSERT' when found is null then 'DELETE' else 'UPDATE' end,
                        recorded, found)
    from audit_differences(of_table)
$$;

-- Seals that do not fit the seal before them or their entries; first_entry and last_entry are what is there now.
create function audit_broken_seals() returns table (
    seal_id bigint, sealed_at timestamptz, recorded bigint, found bigint, first_entry bigint, last_entry bigint)
language sql stable as $$
    with seal as (
        select s, s.tx_from, lag(s.hash) over chain as previous,
               case s.kind when 'BATCH' then s.base_id else coalesce(lag(s.base_id) over chain, 0) end as id_after,
               case s.kind when 'RESTORE' then s.base_id else min(s.base_id) filter (where s.kind = 'RESTORE') over (
                   order by s.id rows between 1 following and unbounded following) end as id_until,
               case s.kind when 'BATCH' then s.tx_to end as tx_before
        from audit_seal s window chain as (order by s.id))
    select (s).id, (s).sealed_at, (s).entries, e.entries, e.first, e.last
    from seal, lateral (
        select count(*) as entries, min(id) as first, max(id) as last, string_agg(hash, '' order by id) as hashes
        from audit_entry
        where tx >= seal.tx_from and tx < coalesce(seal.tx_before, '18446744073709551615')
          and id > seal.id_after and id <= coalesce(seal.id_until, 9223372036854775807)) e
    where (s).entries <> e.entries or (s).hash is distinct from audit_seal_hash(s, previous, e.hashes)
    order by (s).id
$$;

-- Begins a new count of transactions: called once after the rows of a backup have come in, before anything else writes.
create function audit_seal_restore() returns void language plpgsql as $$
declare
    last audit_seal;
    seal audit_seal;
    hashes bytea;
begin
    select * into last from audit_seal order by id desc limit 1;
    seal.kind := 'RESTORE';
    seal.tx_from := coalesce(last.tx_to, '0');
    seal.tx_to := '0';
    select coalesce(max(id), 0) into seal.base_id from audit_entry;
    select count(*), string_agg(hash, '' order by id) into seal.entries, hashes
        from audit_entry where id > coalesce(last.base_id, 0) and tx >= seal.tx_from;
    perform audit_seal_append(seal, last.hash, hashes);
end $$;
