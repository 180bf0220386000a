package vn.nghitruong.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghitruong.calendar.DueDate;
import vn.nghitruong.duties.DutyDays.Borders;

/** Every SQL statement on single occurrences and their history; lists of work are in {@link TaskRepository}. */
@Repository
class OccurrenceRepository {
    static final String COLUMNS = """
            o.id as occurrence_id, o.duty_id, o.period, o.last_day, o.provisional, o.explanation, o.status, o.done_on""";

    private final JdbcClient jdbc;

    OccurrenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Occurrence map(ResultSet row, Borders borders) throws SQLException {
        var lastDay = row.getObject("last_day", LocalDate.class);
        var doneOn = row.getObject("done_on", LocalDate.class);
        return new Occurrence(
                row.getLong("occurrence_id"),
                row.getLong("duty_id"),
                row.getString("period"),
                lastDay,
                row.getBoolean("provisional"),
                row.getString("explanation"),
                OccurrenceStatus.valueOf(row.getString("status")),
                doneOn,
                borders.state(lastDay, doneOn));
    }

    /** Adds a day unless the duty has one for this period already. */
    void insert(long dutyId, DueDate due) {
        jdbc.sql("""
                        insert into occurrence (duty_id, period, named_on, last_day, provisional, explanation)
                        values (:duty, :period, :namedOn, :lastDay, :provisional, :explanation)
                        on conflict (duty_id, period) do nothing""")
                .param("duty", dutyId)
                .param("period", due.period())
                .param("namedOn", due.namedOn(), java.sql.Types.DATE)
                .param("lastDay", due.lastDay(), java.sql.Types.DATE)
                .param("provisional", due.provisional())
                .param("explanation", due.explanation())
                .update();
    }

    Optional<Occurrence> find(long id, Borders borders) {
        return jdbc.sql("select " + COLUMNS + " from occurrence o where o.id = :id")
                .param("id", id)
                .query((row, n) -> map(row, borders))
                .optional();
    }

    /** All days of some duties, the earliest first. */
    List<Occurrence> of(Collection<Long> dutyIds, Borders borders) {
        return jdbc.sql("select " + COLUMNS
                        + " from occurrence o where o.duty_id = any(:ids) order by o.last_day nulls last, o.id")
                .param("ids", dutyIds.toArray(Long[]::new))
                .query((row, n) -> map(row, borders))
                .list();
    }

    /** Moves the occurrence if it still stands where the caller saw it, and writes the step in the same statement. */
    boolean move(
            Occurrence seen,
            OccurrenceStatus to,
            @Nullable LocalDate doneOn,
            String note,
            String by,
            OffsetDateTime at) {
        return jdbc.sql("""
                        with moved as (
                            update occurrence set status = :to, done_on = :doneOn
                            where id = :id and status = :from returning id)
                        insert into occurrence_step (occurrence_id, status, done_on, note, taken_by, taken_at)
                        select id, :to, :doneOn, :note, :by, :at from moved""")
                        .param("id", seen.id())
                        .param("from", seen.status().name())
                        .param("to", to.name())
                        .param("doneOn", doneOn, java.sql.Types.DATE)
                        .param("note", note)
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    /** The history of a duty, the newest first. */
    List<Step> steps(long dutyId) {
        return jdbc.sql("""
                        select s.occurrence_id, o.period, s.status, s.done_on, s.note, s.taken_by, s.taken_at
                        from occurrence_step s join occurrence o on o.id = s.occurrence_id
                        where o.duty_id = :duty order by s.id desc""").param("duty", dutyId).query(Step.class).list();
    }
}
