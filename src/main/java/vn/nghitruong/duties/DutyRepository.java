package vn.nghitruong.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
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
            d.id, d.code, d.task, d.rule, d.deadline_words, d.source_kind, d.source_code, d.source_title,
            d.source_address, a.name as accountable""";
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
                new Subject(
                        row.getString("source_kind"),
                        row.getString("source_code"),
                        row.getString("source_title"),
                        row.getString("source_address")),
                row.getString("accountable"));
    }

    Optional<Duty> find(String code) {
        return jdbc.sql("select " + COLUMNS + TABLES + "where d.code = :code")
                .param("code", code)
                .query((row, n) -> map(row))
                .optional();
    }

    List<Duty> all() {
        return jdbc.sql("select " + COLUMNS + TABLES + "order by d.id")
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

    long insert(NewDuty duty, long accountableId, int position) {
        return jdbc.sql("""
                        insert into duty (code, task, rule, deadline_words, source_kind, source_code, source_title,
                                          source_address, accountable_id, position)
                        values (:code, :task, :rule, :deadlineWords, :sourceKind, :sourceCode, :sourceTitle,
                                :sourceAddress, :accountable, :position) returning id""")
                .param("code", duty.code())
                .param("task", duty.task())
                .param("rule", duty.rule().canonical())
                .param("deadlineWords", duty.deadlineWords())
                .param("sourceKind", duty.source().kind())
                .param("sourceCode", duty.source().code())
                .param("sourceTitle", duty.source().title())
                .param("sourceAddress", duty.source().address())
                .param("accountable", accountableId)
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
                .param("body", bodyId, java.sql.Types.BIGINT)
                .update();
    }
}
