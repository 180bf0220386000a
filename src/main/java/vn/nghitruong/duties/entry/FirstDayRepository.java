package vn.nghitruong.duties.entry;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghitruong.duties.Reporter;

/** Every SQL statement on changes of the first day of use. */
@Repository
class FirstDayRepository {
    private final JdbcClient jdbc;

    FirstDayRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<FirstDayChange> all() {
        return jdbc.sql(
                        "select from_day, to_day, reason, changed_by, changed_at from first_day_change order by id desc")
                .query(FirstDayChange.class)
                .list();
    }

    void insert(LocalDate from, LocalDate to, String reason, Reporter by, OffsetDateTime at) {
        jdbc.sql("""
                        insert into first_day_change (from_day, to_day, reason, changed_by, account_id, changed_at)
                        values (:from, :to, :reason, :by, :account, :at)""")
                .param("from", from)
                .param("to", to)
                .param("reason", reason)
                .param("by", by.name())
                .param("account", by.accountId(), Types.BIGINT)
                .param("at", at)
                .update();
    }

    /** The day of the oldest document that assigned a duty. */
    Optional<LocalDate> oldestDuty() {
        return jdbc.sql("select since from duty order by since limit 1")
                .query(LocalDate.class)
                .optional();
    }
}
