package vn.nghitruong.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A schema that is being restored carries a mark until its council is complete, and what it replaces is kept beside it.
 * So whatever a restore leaves that was killed half-way is undone at the next start.
 */
final class UnfinishedRestore {
    private static final String MARK = "restore under way";
    private static final String KEPT = "replaced_";

    private UnfinishedRestore() {}

    /** Makes an empty schema with the mark; one of the same name steps aside. */
    static void begin(Connection connection, String schema) throws SQLException {
        connection.setAutoCommit(false);
        if (exists(connection, schema)) {
            run(connection, "alter schema %s rename to %s%s".formatted(schema, KEPT, schema));
        }
        run(connection, "create schema %1$s; comment on schema %1$s is '%2$s'".formatted(schema, MARK));
        connection.commit();
    }

    /** Takes the mark off and drops what was replaced; part of the caller's transaction. */
    static void finish(Connection connection, String schema) throws SQLException {
        run(
                connection,
                "comment on schema %1$s is null; drop schema if exists %2$s%1$s cascade".formatted(schema, KEPT));
    }

    /** Undoes every restore that did not end. The caller holds the lock on the schemas, so none is under way. */
    static void mend(Schemas schemas) {
        try (var connection = schemas.connect(Schemas.CORE)) {
            var marked = Reading.list(
                    connection,
                    row -> row.getString(1),
                    "select nspname from pg_namespace where obj_description(oid, 'pg_namespace') = ?",
                    MARK);
            connection.setAutoCommit(false);
            for (var schema : marked) {
                run(connection, "drop schema %s cascade".formatted(schema));
                if (exists(connection, KEPT + schema)) {
                    run(connection, "alter schema %s%s rename to %s".formatted(KEPT, schema, schema));
                }
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot undo an unfinished restore", e);
        }
    }

    static boolean exists(Connection connection, String schema) throws SQLException {
        return !Reading.list(connection, row -> 1, "select 1 from pg_namespace where nspname = ?", schema)
                .isEmpty();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
