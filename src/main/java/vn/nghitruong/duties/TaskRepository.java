package vn.nghitruong.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghitruong.duties.DutyDays.Borders;

/** The lists of work: which occurrences are in which part, and how many lines that makes. */
@Repository
class TaskRepository {
    private static final String OPEN = "o.status in ('ASSIGNED', 'ACCEPTED', 'RETURNED')";

    /** What was not done by its last day, whatever became of it afterwards. */
    private static final String MISSED =
            " and (o.done_on is null or o.done_on > o.last_day) and o.last_day < :today and o.last_day >= :inUseFrom";

    /** One line for what each member of a body has to do by the same day. */
    private static final String LINE = " group by o.duty_id, o.period, o.body_id, o.person_id is not null, o.last_day";

    private static final String WAITING = """
             from duty d join body a on a.id = d.accountable_id
            where d.rule ~ '^(FROM_EVENT|UPON_EVENT|RECURRING)[|]' and (d.ended_on is null or d.ended_on >= :today)
            and (:everybody or exists (select from duty_holder h where h.duty_id = d.id and h.body_id = any(:bodies)))""";

    private final JdbcClient jdbc;

    TaskRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String condition(DutyView view) {
        return switch (view) {
            case OVERDUE -> OPEN + " and o.last_day < :today and o.last_day >= :inUseFrom";
            case TODAY -> OPEN + " and o.last_day = :today and o.last_day >= :inUseFrom";
            case SOON -> OPEN + " and o.last_day > :today and o.last_day >= :inUseFrom and o.last_day <= :soon";
            case TO_CONFIRM -> "o.status = 'SUBMITTED'";
            case NOT_ENTERED -> OPEN + " and o.last_day < :inUseFrom";
            case UPCOMING -> OPEN + " and o.last_day > :soon and o.last_day >= :inUseFrom";
            case UNDATED -> OPEN + " and o.last_day is null";
            case DONE -> "o.status = 'DONE' and not (" + OccurrenceRepository.UNPROVEN + ")";
            case UNPROVEN -> OccurrenceRepository.UNPROVEN;
            case NOT_DONE -> "o.status = 'NOT_DONE'";
            case CANCELLED -> "o.status = 'CANCELLED'";
            case WAITING -> throw new IllegalArgumentException("waiting duties have no occurrence to list");
        };
    }

    /** Of what waits for confirmation those see it, too, who answer for the result. */
    private static String whose(DutyView view) {
        return " and "
                + """
                (:everybody or o.person_id = :person
                      or o.body_id = any(:bodies) and (o.person_id is null or not :mine)
                      %s or not :mine and exists (select from duty_holder h where h.duty_id = o.duty_id
                                          and h.role = 'SUPPORT' and h.body_id = any(:bodies)))""".formatted(
                                view == DutyView.TO_CONFIRM
                                        ? "or exists (select from duty c where c.id = o.duty_id and c.accountable_id = any(:bodies))"
                                        : "");
    }

    private static String order(DutyView view) {
        return switch (view) {
            case OVERDUE, DONE, UNPROVEN, NOT_DONE, CANCELLED ->
                " order by g.last_day desc nulls last, d.position, g.id";
            case TODAY, SOON, NOT_ENTERED, UPCOMING, TO_CONFIRM -> " order by g.last_day nulls last, d.position, g.id";
            case UNDATED, WAITING -> " order by d.position, d.id";
        };
    }

    /** One page of a part of the list. Holders are not filled in. */
    List<Task> page(DutyView view, Whose whose, Borders borders, int size, long offset) {
        var sql = view == DutyView.WAITING
                ? "select " + DutyRepository.COLUMNS + WAITING + order(view)
                : lines(condition(view) + whose(view)) + order(view);
        return statement(sql + " limit :size offset :offset", whose, borders)
                .param("size", size)
                .param("offset", offset)
                .query((row, n) -> view == DutyView.WAITING
                        ? new Task(DutyRepository.map(row), null, 1, 0, 1, List.of())
                        : line(row, borders))
                .list();
    }

    /** Open parts with a last day up to a day, those the council is behind with first. */
    List<Task> pressing(LocalDate until, Borders borders) {
        var sql = "select " + DutyRepository.COLUMNS + ", " + OccurrenceRepository.COLUMNS + """
                , 1 as parts, 1 as every, 0 as finished
                from occurrence o join duty d on d.id = o.duty_id join body a on a.id = d.accountable_id
                """
                + OccurrenceRepository.HOLDERS + " where " + OPEN
                + " and o.last_day between :inUseFrom and :until order by o.last_day, d.position, o.id";
        return jdbc.sql(sql)
                .param("inUseFrom", borders.inUseFrom())
                .param("until", until)
                .query((row, n) -> line(row, borders))
                .list();
    }

    /** What falls due in a span of days, the earliest first; holders are not filled in. */
    List<Task> between(LocalDate from, LocalDate until, boolean missed, Whose whose, Borders borders, int size) {
        var condition = "o.status <> 'CANCELLED' and o.last_day between :from and :until" + (missed ? MISSED : "");
        var sql = lines(condition + whose(DutyView.UPCOMING)) + order(DutyView.UPCOMING) + " limit :size";
        return statement(sql, whose, borders)
                .param("from", from)
                .param("until", until)
                .param("size", size)
                .query((row, n) -> line(row, borders))
                .list();
    }

    /** A line stands for several parts by one that is still open, where there is one. */
    private static String lines(String condition) {
        return "select " + DutyRepository.COLUMNS + ", " + OccurrenceRepository.COLUMNS + """
                , g.parts, x.every, x.finished
                from (select (array_agg(o.id order by""" + " not (" + OPEN
                + "), o.id))[1] as id,"
                + " count(*) as parts, max(o.last_day) as last_day from occurrence o where " + condition + LINE + """
                ) g join occurrence o on o.id = g.id
                join duty d on d.id = o.duty_id join body a on a.id = d.accountable_id
                """
                + OccurrenceRepository.HOLDERS + """
                cross join lateral (
                    select count(*) as every, count(*) filter (where p.status in ('SUBMITTED', 'DONE')) as finished
                    from occurrence p where p.duty_id = o.duty_id and p.period = o.period
                    and p.body_id is not distinct from o.body_id and p.status <> 'CANCELLED'
                    and (p.person_id is null) = (o.person_id is null)) x""";
    }

    private static Task line(ResultSet row, Borders borders) throws SQLException {
        return new Task(
                DutyRepository.map(row),
                OccurrenceRepository.map(row, borders),
                row.getInt("parts"),
                row.getInt("finished"),
                row.getInt("every"),
                List.of());
    }

    /** How many lines each part has. */
    Map<DutyView, Long> counts(Whose whose, Borders borders) {
        var sql = new StringBuilder("select (select count(*)" + WAITING + ") as waiting");
        for (var view : DutyView.values()) {
            if (view != DutyView.WAITING) {
                sql.append(", (select count(*) from (select 1 from occurrence o where ")
                        .append(condition(view));
                sql.append(whose(view)).append(LINE).append(") l) as ").append(view.name());
            }
        }
        return statement(sql.toString(), whose, borders)
                .query((row, n) -> {
                    var counts = new EnumMap<DutyView, Long>(DutyView.class);
                    for (var view : DutyView.values()) {
                        counts.put(view, row.getLong(view.name()));
                    }
                    return counts;
                })
                .single();
    }

    private JdbcClient.StatementSpec statement(String sql, Whose whose, Borders borders) {
        return jdbc.sql(sql)
                .param("today", borders.today())
                .param("inUseFrom", borders.inUseFrom())
                .param("soon", borders.soon())
                .param("everybody", whose.everybody())
                .param("bodies", whose.bodies().toArray(Long[]::new))
                .param("person", whose.person(), Types.BIGINT)
                .param("mine", whose.mine());
    }
}
