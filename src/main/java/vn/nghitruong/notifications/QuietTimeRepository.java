package vn.nghitruong.notifications;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The council's quiet hours, one row that its migration lays down. */
@Repository
class QuietTimeRepository {
    private final JdbcClient jdbc;

    QuietTimeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    QuietTime get() {
        return jdbc.sql("select quiet_from, quiet_to, on_days_off from quiet_time")
                .query((row, n) -> new QuietTime(
                        row.getObject("quiet_from", java.time.LocalTime.class),
                        row.getObject("quiet_to", java.time.LocalTime.class),
                        row.getBoolean("on_days_off")))
                .single();
    }

    void set(QuietTime quiet) {
        jdbc.sql("update quiet_time set quiet_from = :from, quiet_to = :to, on_days_off = :onDaysOff")
                .param("from", quiet.quietFrom())
                .param("to", quiet.quietTo())
                .param("onDaysOff", quiet.onDaysOff())
                .update();
    }
}
