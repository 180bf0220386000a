package vn.nghitruong.accounts;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on failed attempts. */
@Repository
class FailureRepository {
    private final JdbcClient jdbc;

    FailureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts an attempt as failed, and sets the wait that follows; answers false, counting nothing, while a wait lasts.
     * One statement, so that of many attempts at the same moment none slips past the count.
     */
    boolean count(Lane lane, OffsetDateTime now) {
        return jdbc.sql("""
                        insert into sign_in_failure as f (subject, failures, last_at) values (:subject, 1, :now)
                        on conflict (subject) do update set
                            failures = case when f.last_at < :now - interval '1 day' then 1 else f.failures + 1 end,
                            last_at = :now,
                            wait_until = case
                                when f.last_at >= :now - interval '1 day' and f.failures + 1 >= :allowed
                                then :now + least(interval '1 hour',
                                                  interval '1 minute' * power(2, least(f.failures + 1 - :allowed, 10)))
                            end
                        where f.wait_until is null or f.wait_until <= :now""")
                        .param("subject", lane.subject())
                        .param("allowed", lane.allowed())
                        .param("now", now)
                        .update()
                == 1;
    }

    Optional<OffsetDateTime> waitUntil(Lane lane) {
        return jdbc.sql("select wait_until from sign_in_failure where subject = :subject and wait_until is not null")
                .param("subject", lane.subject())
                .query(OffsetDateTime.class)
                .optional();
    }

    void forget(Lane lane) {
        jdbc.sql("delete from sign_in_failure where subject = :subject")
                .param("subject", lane.subject())
                .update();
    }

    /** Takes one counted attempt back. Whoever got past a wait was alone in doing so, and the wait was his. */
    void takeBack(Lane lane) {
        jdbc.sql("""
                        update sign_in_failure set failures = failures - 1, wait_until = null
                        where subject = :subject and failures > 0""").param("subject", lane.subject()).update();
    }

    int forgetBefore(OffsetDateTime time) {
        return jdbc.sql("delete from sign_in_failure where last_at < :time")
                .param("time", time)
                .update();
    }
}
