package vn.nghitruong.duties;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghitruong.duties.DutyDays.Borders;

/** The lists of work: which occurrences are in which part, and how many. */
@Repository
class TaskRepository {
    private static final String DAYS =
            " from occurrence o join duty d on d.id = o.duty_id join body a on a.id = d.accountable_id where ";

    /** Duties that have no days at all stand among those without a date. */
    private static final String WITH_UNDATED = """
             from duty d join body a on a.id = d.accountable_id
            left join occurrence o on o.duty_id = d.id and o.last_day is null and o.status = 'ASSIGNED'
            where (o.id is not null or not exists (select from occurrence x where x.duty_id = d.id))""";

    private static final String OF_BODIES =
            " and (:everybody or exists (select from duty_holder h where h.duty_id = d.id and h.body_id = any(:bodies)))";

    private final JdbcClient jdbc;

    TaskRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String condition(DutyView view) {
        return switch (view) {
            case OVERDUE -> "o.status = 'ASSIGNED' and o.last_day < :today and o.last_day >= :inUseFrom";
            case SOON -> "o.status = 'ASSIGNED' and o.last_day between greatest(:today, :inUseFrom) and :soon";
            case NOT_ENTERED -> "o.status = 'ASSIGNED' and o.last_day < :inUseFrom";
            case UPCOMING -> "o.status = 'ASSIGNED' and o.last_day > :soon and o.last_day >= :inUseFrom";
            case UNDATED -> "o.status = 'ASSIGNED' and o.last_day is null";
            case DONE -> "o.status = 'DONE'";
        };
    }

    private static String from(DutyView view) {
        return view == DutyView.UNDATED ? WITH_UNDATED : DAYS + condition(view);
    }

    private static String order(DutyView view) {
        return switch (view) {
            case OVERDUE, DONE -> " order by o.last_day desc nulls last, d.position, o.id";
            case SOON, NOT_ENTERED, UPCOMING -> " order by o.last_day, d.position, o.id";
            case UNDATED -> " order by d.position, d.id";
        };
    }

    /** One page of a part of the list; no bodies means everybody's. Holders are not filled in. */
    List<Task> page(DutyView view, Collection<Long> bodies, Borders borders, int size, long offset) {
        var sql = "select " + DutyRepository.COLUMNS + ", " + OccurrenceRepository.COLUMNS + from(view) + OF_BODIES
                + order(view) + " limit :size offset :offset";
        return statement(sql, bodies, borders)
                .param("size", size)
                .param("offset", offset)
                .query((row, n) -> new Task(
                        DutyRepository.map(row),
                        row.getObject("occurrence_id") == null ? null : OccurrenceRepository.map(row, borders),
                        List.of()))
                .list();
    }

    /** How many are in each part. */
    Map<DutyView, Long> counts(Collection<Long> bodies, Borders borders) {
        var sql = new StringBuilder("select (select count(*)" + WITH_UNDATED + OF_BODIES + ") as undated");
        for (var view : DutyView.values()) {
            if (view != DutyView.UNDATED) {
                sql.append(", (select count(*)").append(from(view)).append(OF_BODIES);
                sql.append(") as ").append(view.name());
            }
        }
        return statement(sql.toString(), bodies, borders)
                .query((row, n) -> {
                    var counts = new EnumMap<DutyView, Long>(DutyView.class);
                    for (var view : DutyView.values()) {
                        counts.put(view, row.getLong(view.name()));
                    }
                    return counts;
                })
                .single();
    }

    private JdbcClient.StatementSpec statement(String sql, Collection<Long> bodies, Borders borders) {
        return jdbc.sql(sql)
                .param("today", borders.today())
                .param("inUseFrom", borders.inUseFrom())
                .param("soon", borders.soon())
                .param("everybody", bodies.isEmpty())
                .param("bodies", bodies.toArray(Long[]::new));
    }
}
