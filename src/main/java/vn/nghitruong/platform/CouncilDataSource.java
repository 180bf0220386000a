package vn.nghitruong.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.nghitruong.database.Schemas;

/**
 * Connections that see one council only: the search path is the council of the current thread. Without one there is no
 * connection. While the application starts, libraries may ask what kind of database this is: until then an unbound
 * thread sees {@code core}, where no council has records.
 */
class CouncilDataSource extends DelegatingDataSource {
    private volatile boolean started;

    CouncilDataSource(DataSource pool) {
        super(pool);
    }

    @EventListener
    void close(ContextRefreshedEvent refreshed) {
        started = true;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var schema = CouncilScope.known().map(Council::schema).orElse(null);
        if (schema == null && started) {
            throw new IllegalStateException("no council is known here");
        }
        var connection = super.getConnection();
        try {
            look(connection, schema == null ? Schemas.CORE + ", ext" : schema + ", core, ext");
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** The server reports its search path with every change, so asking what it is costs no round trip. */
    private static void look(Connection connection, String path) throws SQLException {
        if (!path.equals(connection.unwrap(PGConnection.class).getParameterStatus("search_path"))) {
            try (var statement = connection.createStatement()) {
                statement.execute("set search_path = " + path);
            }
        }
    }
}
