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
-- Seals and entries are sorted together, so that each entry finds its seal without a search: a year has many of both.
create function audit_broken_seals() returns table (
    seal_id bigint, recorded bigint, found bigint, first_entry bigint, last_entry bigint)
language sql stable set enable_nestloop = off as $$
    with seal as (
        select s as itself, s.*, lag(s.hash) over chain as previous,
               case s.kind when 'BATCH' then s.base_id else coalesce(lag(s.base_id) over chain, 0) end as id_after
        from audit_seal s window chain as (order by s.id)),
    era as ( -- Between two restores; the count of transactions begins anew in each.
        select id_after, lead(id_after, 1, 9223372036854775807) over (order by id_after) as id_until
        from (select 0::bigint as id_after union select base_id from audit_seal where kind = 'RESTORE') b),
    line as (
        select era.id_after, e.tx, e.id as entry, e.hash, null::bigint as seal
        from era join audit_entry e on e.id > era.id_after and e.id <= era.id_until
        union all
        select id_after, tx_from, 0, null, id from seal),
    placed as (
        select tx, entry, hash, max(seal) over (partition by id_after order by tx, entry rows unbounded preceding) as seal
        from line),
    taken as (
        select p.seal, count(*) as entries, min(p.entry) as first, max(p.entry) as last,
               string_agg(p.hash, '' order by p.entry) as hashes
        from placed p join audit_seal s on s.id = p.seal
        where p.entry > 0 and (s.kind = 'RESTORE' or p.tx < s.tx_to)
        group by p.seal)
    select seal.id, seal.entries, coalesce(taken.entries, 0), taken.first, taken.last
    from seal left join taken on taken.seal = seal.id
    where seal.entries <> coalesce(taken.entries, 0)
       or seal.hash is distinct from audit_seal_hash(seal.itself, seal.previous, taken.hashes)
    order by seal.id
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
