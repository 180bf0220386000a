package vn.nghitruong.duties.reminding;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on what was already said about occurrences. */
@Repository
class ReminderRepository {
    private final JdbcClient jdbc;

    ReminderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes down what is about to be said and answers what had not been said yet. */
    Set<Said> insert(List<Said> all, LocalDate today) {
        var occurrences = all.stream().map(Said::occurrenceId).toArray(Long[]::new);
        var persons = all.stream().map(Said::personId).toArray(Long[]::new);
        var days = all.stream().map(said -> said.lastDay().toString()).toArray(String[]::new);
        var stages = all.stream().map(said -> said.stage().code()).toArray(String[]::new);
        var fresh = jdbc.sql("""
                        insert into reminder (occurrence_id, person_id, last_day, stage, told_on)
                        select distinct o, p, d::date, s, :today
                        from unnest(:occurrences::bigint[], :persons::bigint[], :days::text[], :stages::text[]) r(o, p, d, s)
                        on conflict do nothing returning occurrence_id, person_id, last_day, stage""")
                .param("today", today)
                .param("occurrences", occurrences)
                .param("persons", persons)
                .param("days", days)
                .param("stages", stages)
                .query((row, n) -> new Said(
                        row.getLong("occurrence_id"),
                        row.getLong("person_id"),
                        row.getObject("last_day", LocalDate.class),
                        new Stage(row.getString("stage"), row.getString("stage").startsWith("escalated"))))
                .list();
        return new HashSet<>(fresh);
    }

    /** One thing said to one person. */
    record Said(long occurrenceId, long personId, LocalDate lastDay, Stage stage) {}
}
