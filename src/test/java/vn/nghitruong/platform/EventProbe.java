package vn.nghitruong.platform;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.annotation.Transactional;

/** Tells events and hears them, as any module does; can be made to fail, as if the machine had gone down. */
@TestComponent
public class EventProbe {
    public record Told(String word) {}

    record Heard(String word, String council, String settingOfTheCouncil) {}

    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile boolean down;
    private volatile CountDownLatch attempts = new CountDownLatch(1);

    EventProbe(ApplicationEventPublisher events, JdbcClient jdbc) {
        this.events = events;
        this.jdbc = jdbc;
    }

    @Transactional
    public void tell(String word) {
        attempts = new CountDownLatch(1);
        events.publishEvent(new Told(word));
    }

    @ApplicationModuleListener
    void hear(Told told) {
        try {
            if (down) {
                throw new IllegalStateException("the machine is down");
            }
            var setting = jdbc.sql("select value from setting where key = 'probe'")
                    .query(String.class)
                    .single();
            heard.add(new Heard(told.word(), CouncilScope.current().code(), setting));
        } finally {
            attempts.countDown();
        }
    }

    void setDown(boolean down) {
        this.down = down;
    }

    void awaitNextAttempt() throws InterruptedException {
        if (!attempts.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody heard the event");
        }
    }

    void expectAnother() {
        attempts = new CountDownLatch(1);
    }

    List<Heard> heard() {
        return heard;
    }
}
