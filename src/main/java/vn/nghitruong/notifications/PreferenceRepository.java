package vn.nghitruong.notifications;

import java.sql.Types;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on preferences. */
@Repository
class PreferenceRepository {
    private final JdbcClient jdbc;

    PreferenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those who chose something, by person. */
    Map<Long, Preference> of(Collection<Long> personIds) {
        return jdbc
                .sql("""
                        select person_id, email, paper, zalo, pace, pace_hour, pace_weekday, quiet_from, quiet_to
                        from notification_preference where person_id = any(:ids)""")
                .param("ids", personIds.toArray(Long[]::new))
                .query((row, n) -> new Preference(
                        row.getLong("person_id"),
                        row.getBoolean("email"),
                        row.getBoolean("paper"),
                        row.getBoolean("zalo"),
                        Pace.valueOf(row.getString("pace")),
                        row.getInt("pace_hour"),
                        row.getInt("pace_weekday"),
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_to", LocalTime.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Preference::personId, Function.identity()));
    }

    void save(Preference preference) {
        jdbc.sql("""
                        insert into notification_preference values (:person, :email, :paper, :zalo, :pace, :hour,
                            :weekday, :from, :to)
                        on conflict (person_id) do update set email = excluded.email, paper = excluded.paper,
                            zalo = excluded.zalo, pace = excluded.pace, pace_hour = excluded.pace_hour,
                            pace_weekday = excluded.pace_weekday, quiet_from = excluded.quiet_from,
                            quiet_to = excluded.quiet_to""")
                .param("person", preference.personId())
                .param("email", preference.email())
                .param("paper", preference.paper())
                .param("zalo", preference.zalo())
                .param("pace", preference.pace().name())
                .param("hour", preference.paceHour())
                .param("weekday", preference.paceWeekday())
                .param("from", preference.quietFrom(), Types.TIME)
                .param("to", preference.quietTo(), Types.TIME)
                .update();
    }
}
