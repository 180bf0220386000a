package vn.nghitruong;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statements that the current thread sends to the database while it is open; jobs of other threads do not count. */
public final class QueryCounter extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final String thread = Thread.currentThread().getName();
    private final List<String> statements = new CopyOnWriteArrayList<>();

    public QueryCounter() {
        setContext(logger.getLoggerContext());
        start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        var said = event.getFormattedMessage();
        if (event.getThreadName().equals(thread) && said.startsWith("Executing prepared SQL statement [")) {
            statements.add(said);
        }
    }

    /** In the order in which they were sent. */
    public List<String> statements() {
        return statements;
    }

    @Override
    public void close() {
        logger.detachAppender(this);
        logger.setLevel(null);
        logger.setAdditive(true);
        stop();
    }
}
