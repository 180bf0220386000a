package vn.nghitruong.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghitruong.calendar.CalendarState;
import vn.nghitruong.calendar.DueDate;
import vn.nghitruong.duties.DutyDays.Borders;

/** Every SQL statement on single occurrences; their history is in {@link StepRepository}. */
@Repository
class OccurrenceRepository {
    /** Done, and nothing shows it yet: so far only what was entered when the council began to use the system. */
    static final String UNPROVEN = "o.status = 'DONE' and not o.nothing and "
            + "not exists (select from evidence e where e.occurrence_id = o.id and e.withdrawn_at is null)";

    static final String COLUMNS = """
            o.id as occurrence_id, o.duty_id, o.period, o.body_id, o.person_id, coalesce(op.name, ob.name, '') as holder,
            o.last_day, o.extended_from, o.provisional, o.explanation, o.status, o.done_on, o.nothing, (
            """ + UNPROVEN + ") as unproven";
    /** Follows a table or subquery called o. */
    static final String HOLDERS = " left join body ob on ob.id = o.body_id left join person op on op.id = o.person_id ";

    private final JdbcClient jdbc;

    OccurrenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Occurrence map(ResultSet row, Borders borders) throws SQLException {
        var lastDay = row.getObject("last_day", LocalDate.class);
        var doneOn = row.getObject("done_on", LocalDate.class);
        var status = OccurrenceStatus.valueOf(row.getString("status"));
        return new Occurrence(
                row.getLong("occurrence_id"),
                row.getLong("duty_id"),
                row.getString("period"),
                new Share(
                        row.getObject("body_id", Long.class),
                        row.getObject("person_id", Long.class),
                        row.getString("holder")),
                lastDay,
                row.getObject("extended_from", LocalDate.class),
                row.getBoolean("provisional"),
                row.getString("explanation"),
                status,
                doneOn,
                row.getBoolean("nothing"),
                row.getBoolean("unproven"),
                status == OccurrenceStatus.NOT_DONE ? CalendarState.OVERDUE : borders.state(lastDay, doneOn));
    }

    /** Adds a day for each share unless the share has one for this period already; answers how many were added. */
    int insert(long dutyId, DueDate due, Collection<Share> shares) {
        return jdbc.sql("""
                        insert into occurrence (duty_id, period, named_on, last_day, provisional, explanation, body_id, person_id)
                        select :duty, :period, :namedOn, :lastDay, :provisional, :explanation, s.body_id, s.person_id
                        from unnest(:bodies::bigint[], :persons::bigint[]) s(body_id, person_id)
                        on conflict (duty_id, period, body_id, person_id) do nothing""")
                .param("duty", dutyId)
                .param("period", due.period())
                .param("namedOn", due.namedOn(), Types.DATE)
                .param("lastDay", due.lastDay(), Types.DATE)
                .param("provisional", due.provisional())
                .param("explanation", due.explanation())
                .param("bodies", shares.stream().map(Share::bodyId).toArray(Long[]::new))
                .param("persons", shares.stream().map(Share::personId).toArray(Long[]::new))
                .update();
    }

    Optional<Occurrence> find(long id, Borders borders) {
        return jdbc.sql("select " + COLUMNS + " from occurrence o" + HOLDERS + "where o.id = :id")
                .param("id", id)
                .query((row, n) -> map(row, borders))
                .optional();
    }

    /** All days of some duties, the earliest first. */
    List<Occurrence> of(Collection<Long> dutyIds, Borders borders) {
        return jdbc.sql(
                        "select " + COLUMNS + " from occurrence o" + HOLDERS
                                + "where o.duty_id = any(:ids) order by o.last_day nulls last, o.period, o.body_id, op.name, o.id")
                .param("ids", dutyIds.toArray(Long[]::new))
                .query((row, n) -> map(row, borders))
                .list();
    }

    /** What is still to be done at the monthly meeting of a month, of every duty. */
    List<Occurrence> meeting(String period, Borders borders) {
        return jdbc.sql("select " + COLUMNS + " from occurrence o join duty d on d.id = o.duty_id" + HOLDERS
                        + "where d.rule like 'MONTHLY_MEETING|%' and o.period = :period"
                        + " and o.status in ('ASSIGNED', 'ACCEPTED', 'RETURNED') order by o.id")
                .param("period", period)
                .query((row, n) -> map(row, borders))
                .list();
    }

    /** Moves the occurrence if it still stands where the caller saw it, and writes the step in the same statement. */
    boolean move(Occurrence seen, Change change, Told told) {
        return jdbc.sql("""
                        with moved as (
                            update occurrence set status = :to, done_on = :doneOn, nothing = :nothing
                            where id = :id and status = :from returning id)
                        insert into occurrence_step (occurrence_id, act, from_status, status, done_on, note, taken_by,
                                                     account_id, on_behalf, taken_at)
                        select id, :act, :from, :to, :doneOn, :note, :by, :account, :onBehalf, :at from moved""")
                        .param("id", seen.id())
                        .param("from", seen.status().name())
                        .param("to", change.to().name())
                        .param("doneOn", change.doneOn(), Types.DATE)
                        .param("nothing", change.nothing())
                        .param("act", change.act().name())
                        .param("note", told.note())
                        .param("by", told.by())
                        .param("account", told.accountId(), Types.BIGINT)
                        .param("onBehalf", told.onBehalf())
                        .param("at", told.at())
                        .update()
                == 1;
    }

    /** Gives an open occurrence another last day if it still has the one the caller saw, and writes the step. */
    boolean shift(Occurrence seen, Act act, DueDate due, @Nullable LocalDate extendedFrom, Told told) {
        return jdbc.sql("""
                        with moved as (
                            update occurrence set last_day = :lastDay, provisional = :provisional,
                                   explanation = :explanation, extended_from = :extendedFrom
                            where id = :id and status = :from and last_day is not distinct from :seen returning id)
                        insert into occurrence_step (occurrence_id, act, from_status, status, note, taken_by, account_id,
                                                     on_behalf, taken_at)
                        select id, :act, :from, :from, :note, :by, :account, :onBehalf, :at from moved""")
                        .param("id", seen.id())
                        .param("from", seen.status().name())
                        .param("seen", seen.lastDay(), Types.DATE)
                        .param("lastDay", due.lastDay(), Types.DATE)
                        .param("provisional", due.provisional())
                        .param("explanation", due.explanation())
                        .param("extendedFrom", extendedFrom, Types.DATE)
                        .param("act", act.name())
                        .param("note", told.note())
                        .param("by", told.by())
                        .param("account", told.accountId(), Types.BIGINT)
                        .param("onBehalf", told.onBehalf())
                        .param("at", told.at())
                        .update()
                == 1;
    }

    /**
     * What becomes of an occurrence.
     *
     * @param doneOn the day it was really done, null where it is not
     * @param nothing whether what is said is that nothing came up
     */
    record Change(Act act, OccurrenceStatus to, @Nullable LocalDate doneOn, boolean nothing) {
        /** An act after which nothing is done yet. */
        static Change to(Act act) {
            return new Change(act, act.to(), null, false);
        }
    }

    /**
     * What a step says besides the change itself.
     *
     * @param onBehalf for whom, empty where somebody speaks for themselves
     */
    record Told(String note, String by, @Nullable Long accountId, String onBehalf, OffsetDateTime at) {}
}
