package vn.nghitruong.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Transactions that tell the database who acts, so that the audit's triggers can write it down. */
class AuditedTransactions extends JdbcTransactionManager {
    AuditedTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        if (definition.isReadOnly()) {
            return;
        }
        try (var statement = connection.prepareStatement("select set_config('nghitruong.actor', ?, true)")) {
            statement.setString(1, Actor.name());
            statement.execute();
        }
    }
}
