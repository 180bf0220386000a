package vn.nghitruong.notifications;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.nghitruong.notifications.mail.Outcome;
import vn.nghitruong.platform.Council;
import vn.nghitruong.platform.CouncilJob;
import vn.nghitruong.platform.CouncilScope;

/**
 * Looks every few seconds for e-mail that is due. Each council is served by a thread of its own, so that a server that
 * hangs keeps neither the jobs nor another council waiting; one that cannot be reached is left alone for a minute.
 */
@Component
class MailJob implements CouncilJob, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(MailJob.class);
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final Duration LEFT_ALONE_FOR = Duration.ofMinutes(1);
    private static final Duration GOODBYE = Duration.ofSeconds(10);

    private final Postman postman;
    private final Clock clock;
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final Map<String, Instant> leftAloneUntil = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    MailJob(Postman postman, Clock clock) {
        this.postman = postman;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Schedule schedule() {
        return FixedDelay.of(EVERY);
    }

    /** Starts the council's thread, unless it is still at work. */
    @Override
    public void run() {
        var council = CouncilScope.current();
        var until = leftAloneUntil.get(council.code());
        var busy = lock(council).isLocked();
        if (!stopping && !busy && (until == null || !clock.instant().isBefore(until))) {
            Thread.ofVirtual().name("mail-" + council.code()).start(() -> CouncilScope.run(council, this::work));
        }
    }

    /** Sends what is due of the current council; waits where another thread is doing so. */
    void work() {
        var council = CouncilScope.current();
        var lock = lock(council);
        lock.lock();
        try {
            if (deliverDue()) {
                leftAloneUntil.remove(council.code());
            } else {
                leftAloneUntil.put(council.code(), clock.instant().plus(LEFT_ALONE_FOR));
            }
        } catch (RuntimeException e) {
            leftAloneUntil.put(council.code(), clock.instant().plus(LEFT_ALONE_FOR));
            LOG.error("Sending e-mail of council {} failed", council.code(), e);
        } finally {
            lock.unlock();
        }
    }

    /** Answers false where the server takes nothing from anybody, so that trying the others can wait. */
    private boolean deliverDue() {
        postman.putAside();
        var last = postman.deliverNext();
        while (!stopping
                && last.filter(outcome -> outcome != Outcome.Kind.UNREACHABLE).isPresent()) {
            last = postman.deliverNext();
        }
        return last.filter(outcome -> outcome == Outcome.Kind.UNREACHABLE).isEmpty();
    }

    /** Begins nothing new, and gives what is being sent a moment to end: cut off it would be uncertain. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        for (var lock : locks.values()) {
            if (lock.tryLock(GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
                lock.unlock();
            }
        }
    }

    private ReentrantLock lock(Council council) {
        return locks.computeIfAbsent(council.code(), code -> new ReentrantLock());
    }
}
