package vn.nghitruong.platform;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.MergedBeanDefinitionPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.TaskDecorator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghitruong.database.Database;
import vn.nghitruong.database.Schemas;

/** One pool of connections; the council's view of it for records, the bare one for what belongs to the installation. */
@Configuration
class DataConfig {
    @Bean(defaultCandidate = false)
    @Qualifier("pool")
    @SpringSessionDataSource
    HikariDataSource pool(Database database) {
        var pool = new HikariDataSource();
        pool.setPoolName("nghitruong");
        pool.setJdbcUrl(database.url());
        pool.addDataSourceProperty("currentSchema", Schemas.CORE + ",ext");
        pool.setUsername(database.app().user());
        pool.setPassword(database.app().password());
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(2);
        return pool;
    }

    @Bean
    @Primary
    CouncilDataSource dataSource(@Qualifier("pool") HikariDataSource pool) {
        return new CouncilDataSource(pool);
    }

    @Bean
    PlatformTransactionManager transactionManager(CouncilDataSource dataSource) {
        return new AuditedTransactions(dataSource);
    }

    @Bean("springSessionTransactionOperations")
    TransactionOperations sessionTransactions(@Qualifier("pool") HikariDataSource pool) {
        return new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    /** At the end it would list unfinished events of no council in particular; EventRedelivery sees to them council by council. */
    @Bean
    static MergedBeanDefinitionPostProcessor eventsEndInSilence() {
        return (definition, type, name) -> {
            if (name.equals("eventPublicationRegistry")) {
                definition.registerExternallyManagedDestroyMethod("destroy");
            }
        };
    }

    @Bean
    Schemas schemas(Database database) {
        return new Schemas(database);
    }

    /** Whatever runs on another thread, an event's listener above all, runs for the council that caused it. */
    @Bean
    TaskDecorator councilOfTheTask() {
        return task -> CouncilScope.known()
                .<Runnable>map(council -> () -> CouncilScope.run(council, task))
                .orElse(task);
    }
}
