package vn.nghitruong.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows guessing down: after some failures each further attempt costs a wait, doubling from a minute to an hour. Kept in
 * the database, so that a restart forgets nothing.
 */
@Service
class Brake {
    private final FailureRepository failures;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Brake(FailureRepository failures, PlatformTransactionManager transactions, Clock clock) {
        this.failures = failures;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Counts an attempt before its outcome is known; answers until when to wait where it may not be made, in which case
     * it counts nowhere: refused attempts do not prolong the wait.
     */
    Optional<OffsetDateTime> attempt(List<Lane> lanes) {
        var now = OffsetDateTime.now(clock);
        return transaction.execute(status -> {
            for (var lane : lanes) {
                if (!failures.count(lane, now)) {
                    status.setRollbackOnly();
                    return Optional.of(failures.waitUntil(lane).orElse(now));
                }
            }
            return Optional.empty();
        });
    }

    /** The attempt was right: its own lane starts anew, the address only gets its one count back. */
    void succeeded(List<Lane> lanes) {
        transaction.executeWithoutResult(status -> {
            failures.forget(lanes.getFirst());
            lanes.stream().skip(1).forEach(failures::takeBack);
        });
    }

    /** Forgets what has been of no use for a day. */
    void tidy() {
        failures.forgetBefore(OffsetDateTime.now(clock).minusDays(1));
    }
}
