package vn.nghitruong.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.platform.Subject;

/** Every SQL statement on duties and who holds them. */
@Repository
class DutyRepository {
    static final String COLUMNS = """
            d.id, d.code, d.task, d.rule, d.deadline_words, d.expected, d.source_kind, d.source_code, d.source_title,
            d.source_address, d.accountable_id, a.name as accountable, d.confirmation, d.since, d.ended_on""";
    static final String TABLES = " from duty d join body a on a.id = d.accountable_id ";

    private final JdbcClient jdbc;

    DutyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Duty map(ResultSet row) throws SQLException {
        return new Duty(
                row.getLong("id"),
                row.getString("code"),
                row.getString("task"),
                DueRule.parse(row.getString("rule")),
                row.getString("deadline_words"),
                row.getString("expected"),
                new Subject(
                        row.getString("source_kind"),
                        row.getString("source_code"),
                        row.getString("source_title"),
                        row.getString("source_address")),
                new Duty.Accountable(row.getLong("accountable_id"), row.getString("accountable")),
                row.getBoolean("confirmation"),
                row.getObject("since", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }

    Optional<Duty> find(String code) {
        return jdbc.sql("select " + COLUMNS + TABLES + "where d.code = :code")
                .param("code", code)
                .query((row, n) -> map(row))
                .optional();
    }

    /** Duties that still hold on a day. */
    List<Duty> alive(LocalDate day) {
        return jdbc.sql("select " + COLUMNS + TABLES + "where d.ended_on is null or d.ended_on >= :day order by d.id")
                .param("day", day)
                .query((row, n) -> map(row))
                .list();
    }

    List<Duty> byId(Collection<Long> ids) {
        return jdbc.sql("select " + COLUMNS + TABLES + "where d.id = any(:ids) order by d.position, d.id")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, n) -> map(row))
                .list();
    }

    List<Holder> holders(Collection<Long> dutyIds) {
        return jdbc.sql("""
                        select h.duty_id, h.role = 'LEAD' as leads, coalesce(b.name, h.words) as name, h.body_id, b.code as body_code
                        from duty_holder h left join body b on b.id = h.body_id
                        where h.duty_id = any(:ids) order by h.duty_id, h.role, h.position""")
                .param("ids", dutyIds.toArray(Long[]::new))
                .query(Holder.class)
                .list();
    }

    long nextNumber() {
        return jdbc.sql("select nextval('duty_number')").query(Long.class).single();
    }

    long insert(NewDuty duty, long accountableId, boolean confirmation, int position) {
        return jdbc.sql("""
                        insert into duty (code, task, rule, deadline_words, expected, source_kind, source_code,
                                          source_title, source_address, accountable_id, confirmation, since, position)
                        values (:code, :task, :rule, :deadlineWords, :expected, :sourceKind, :sourceCode, :sourceTitle,
                                :sourceAddress, :accountable, :confirmation, :since, :position) returning id""")
                .param("code", duty.code())
                .param("task", duty.task())
                .param("rule", duty.rule().canonical())
                .param("deadlineWords", duty.deadlineWords())
                .param("expected", duty.expected())
                .param("sourceKind", duty.source().kind())
                .param("sourceCode", duty.source().code())
                .param("sourceTitle", duty.source().title())
                .param("sourceAddress", duty.source().address())
                .param("accountable", accountableId)
                .param("confirmation", confirmation)
                .param("since", duty.since())
                .param("position", position)
                .query(Long.class)
                .single();
    }

    void insertHolder(long dutyId, boolean leads, int position, String words, @Nullable Long bodyId) {
        jdbc.sql("""
                        insert into duty_holder (duty_id, role, position, words, body_id)
                        values (:duty, :role, :position, :words, :body)""")
                .param("duty", dutyId)
                .param("role", leads ? "LEAD" : "SUPPORT")
                .param("position", position)
                .param("words", words)
                .param("body", bodyId, Types.BIGINT)
                .update();
    }

    /** Ends a duty that has no end yet; answers whether it did. */
    boolean end(long id, LocalDate lastDay) {
        return jdbc.sql("update duty set ended_on = :lastDay where id = :id and ended_on is null")
                        .param("id", id)
                        .param("lastDay", lastDay)
                        .update()
                == 1;
    }
}
