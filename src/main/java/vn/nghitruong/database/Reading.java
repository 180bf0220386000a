package vn.nghitruong.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A connection that sees the database as it stood at one moment, however much is written meanwhile, and that writes a
 * value as the same text whatever the settings of server and machine.
 */
record Reading(Connection connection) implements AutoCloseable {
    static final String SAME_TEXT_EVERYWHERE =
            "set timezone = 'UTC'; set intervalstyle = 'postgres'; set bytea_output = 'hex'; set extra_float_digits = 1";

    /** How one row of an answer is read. */
    interface Row<T> {
        T read(java.sql.ResultSet row) throws SQLException;
    }

    static Reading of(Schemas schemas, String schema) throws SQLException {
        var connection = schemas.connect(schema);
        var reading = new Reading(connection);
        reading.run(SAME_TEXT_EVERYWHERE);
        connection.setAutoCommit(false);
        reading.run("set transaction isolation level repeatable read, read only");
        return reading;
    }

    /** Another one that sees the very same moment; when it closes, it gives back its locks on the tables it read. */
    Reading alike(Schemas schemas, String schema) throws SQLException {
        var moment =
                first(row -> row.getString(1), "select pg_export_snapshot()").orElseThrow();
        var other = of(schemas, schema);
        other.run("set transaction snapshot '" + moment + "'");
        return other;
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static <T> List<T> list(Connection connection, Row<T> row, String sql, String... parameters) throws SQLException {
        var found = new ArrayList<T>();
        each(connection, rows -> found.add(row.read(rows)), sql, parameters);
        return found;
    }

    /** Hands out row by row what the server sends in portions, so that an answer of any length needs no memory. */
    static void each(Connection connection, Row<?> row, String sql, String... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(500);
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.read(rows);
                }
            }
        }
    }

    <T> List<T> list(Row<T> row, String sql, String... parameters) throws SQLException {
        return list(connection, row, sql, parameters);
    }

    void each(Row<?> row, String sql, String... parameters) throws SQLException {
        each(connection, row, sql, parameters);
    }

    <T> Optional<T> first(Row<T> row, String sql, String... parameters) throws SQLException {
        return list(row, sql, parameters).stream().findFirst();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
