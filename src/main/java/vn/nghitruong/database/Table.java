package vn.nghitruong.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A table as it goes into a backup: its stored columns, in an order of rows that depends on nothing but the rows.
 *
 * @param condition which rows; empty for all
 */
record Table(String schema, String name, String columns, String order, String condition) {
    private static final String TABLES = """
            select c.relname,
                   (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                    where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''),
                   coalesce((
                       select string_agg(quote_ident(a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end,
                                         ', ' order by k.n)
                       from pg_index i, unnest(i.indkey::int[]) with ordinality k(num, n)
                       join pg_attribute a on a.attnum = k.num
                       where i.indrelid = c.oid and a.attrelid = c.oid and i.indisprimary), 't::text collate "C"'),
                   (select string_agg(a.attname, '') from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid
                    where k.conrelid = c.oid and k.confrelid = 'core.council'::regclass and a.attnum = any (k.conkey))
            from pg_class c
            where c.relnamespace = ?::regnamespace and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
            order by c.relname <> 'council', c.relname collate "C"
            """;

    /** Every table of a council's schema but the list of migrations, which restoring writes anew. */
    static List<Table> ofCouncil(Connection connection, String code) throws SQLException {
        var schema = Schemas.of(code);
        return Reading.list(
                connection,
                row -> new Table(schema, row.getString(1), row.getString(2), row.getString(3), ""),
                TABLES,
                schema);
    }

    /** What {@code core} knows of a council: its own row and every table that refers to it; not sessions, not jobs. */
    static List<Table> ofCore(Connection connection, String code) throws SQLException {
        Schemas.of(code); // Refuses what is not a code, before it enters SQL.
        return Reading.list(
                        connection,
                        row -> {
                            var column = row.getString(1).equals("council") ? "code" : row.getString(4);
                            return new Table(
                                    Schemas.CORE,
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    column == null ? "" : " where %s = '%s'".formatted(column, code));
                        },
                        TABLES,
                        Schemas.CORE)
                .stream()
                .filter(table -> !table.condition.isEmpty())
                .toList();
    }

    String qualified() {
        return schema + ".\"" + name + '"';
    }

    /** The rows as CSV, one line of names first. */
    String copyOut() {
        return "copy (select %s from %s t%s order by %s) to stdout (format csv, header)"
                .formatted(columns, qualified(), condition, order);
    }

    /** Takes CSV in; the server refuses a file whose names differ from the columns. */
    String copyIn() {
        return "copy %s (%s) from stdin (format csv, header match)".formatted(qualified(), columns);
    }
}
