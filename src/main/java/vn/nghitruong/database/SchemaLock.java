package vn.nghitruong.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import vn.nghitruong.errors.BadInput;

/** Held by whoever changes schemas: one at a time on a database, also from several machines. */
final class SchemaLock implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TRY = "select pg_try_advisory_lock(hashtext('nghitruong schemas'))";

    private final Connection connection;

    private SchemaLock(Connection connection) {
        this.connection = connection;
    }

    /** Waits for another migration to end; gives up with a line for people where it takes too long, as a restore may. */
    static SchemaLock take(Schemas schemas) {
        try {
            var connection = schemas.connect(Schemas.CORE);
            var lock = new SchemaLock(connection);
            var end = Instant.now().plus(PATIENCE);
            while (!lock.tried()) {
                if (Instant.now().isAfter(end)) {
                    lock.close();
                    throw new BadInput(
                            "Một tiến trình khác đang nâng cấp hoặc phục hồi cơ sở dữ liệu này. Hãy đợi nó xong rồi chạy lại.");
                }
                PostgresServer.pause();
            }
            return lock;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot take the lock on the schemas", e);
        }
    }

    private boolean tried() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TRY)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot release the lock on the schemas", e);
        }
    }
}
