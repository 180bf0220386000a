package vn.nghitruong.plans.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.plans.importing.ImportItem.Content;
import vn.nghitruong.plans.importing.ImportItem.Read;
import vn.nghitruong.plans.importing.ImportItem.State;

/** Every SQL statement on tasks of plans that are being brought in. Whoever writes has locked the import. */
@Repository
class ImportItemRepository {
    private final JdbcClient jdbc;

    ImportItemRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the document. */
    List<ImportItem> all(long importId) {
        return jdbc.sql("select * from plan_import_item where import_id = :import order by position, id")
                .param("import", importId)
                .query((row, n) -> map(row))
                .list();
    }

    Optional<ImportItem> find(long importId, long id) {
        return jdbc.sql("select * from plan_import_item where import_id = :import and id = :id")
                .param("import", importId)
                .param("id", id)
                .query((row, n) -> map(row))
                .optional();
    }

    private static ImportItem map(ResultSet row) throws SQLException {
        return new ImportItem(
                row.getLong("id"),
                row.getString("clause"),
                row.getInt("position"),
                row.getInt("version"),
                State.valueOf(row.getString("state")),
                row.getBoolean("checked"),
                row.getString("task"),
                words(row, "lead"),
                words(row, "support"),
                DueRule.parse(row.getString("rule")),
                row.getString("deadline"),
                row.getString("source"),
                row.getString("accountable"),
                read(row));
    }

    private static @Nullable Read read(ResultSet row) throws SQLException {
        var task = row.getString("read_task");
        return task == null
                ? null
                : new Read(
                        task,
                        words(row, "read_lead"),
                        words(row, "read_support"),
                        DueRule.parse(row.getString("read_rule")),
                        row.getString("read_deadline"));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** Adds a task; one that was read keeps how it was read. */
    long insert(
            long importId,
            String clause,
            int position,
            Content now,
            String deadline,
            String source,
            @Nullable Read read) {
        return jdbc.sql("""
                        insert into plan_import_item (import_id, clause, position, task, lead, support, rule, deadline, source,
                                                      accountable, read_task, read_lead, read_support, read_rule, read_deadline)
                        values (:import, :clause, :position, :task, :lead, :support, :rule, :deadline, :source,
                                :accountable, :readTask, :readLead, :readSupport, :readRule, :readDeadline) returning id""")
                .param("import", importId)
                .param("clause", clause)
                .param("position", position)
                .param("task", now.task())
                .param("lead", array(now.lead()))
                .param("support", array(now.support()))
                .param("rule", now.rule().canonical())
                .param("deadline", deadline)
                .param("source", source)
                .param("accountable", now.accountable())
                .param("readTask", read == null ? null : read.task(), Types.VARCHAR)
                .param("readLead", read == null ? null : array(read.lead()), Types.ARRAY)
                .param("readSupport", read == null ? null : array(read.support()), Types.ARRAY)
                .param("readRule", read == null ? null : read.rule().canonical(), Types.VARCHAR)
                .param("readDeadline", read == null ? null : read.deadline(), Types.VARCHAR)
                .query(Long.class)
                .single();
    }

    /** Writes what somebody made of a task they saw; answers whether it was still the one they saw. */
    boolean change(ImportItem seen, Content now, boolean checked) {
        return jdbc.sql("""
                        update plan_import_item set task = :task, lead = :lead, support = :support, rule = :rule,
                               accountable = :accountable, checked = :checked, version = version + 1
                        where id = :id and version = :version and state = 'KEPT'""")
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .param("task", now.task())
                        .param("lead", array(now.lead()))
                        .param("support", array(now.support()))
                        .param("rule", now.rule().canonical())
                        .param("accountable", now.accountable())
                        .param("checked", checked)
                        .update()
                == 1;
    }

    /** Drops a task, joins it to another, or takes that back; answers whether it was still the one the caller saw. */
    boolean move(ImportItem seen, State to) {
        return jdbc.sql("""
                        update plan_import_item set state = :to, version = version + 1
                        where id = :id and version = :version and state = :from""")
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .param("from", seen.state().name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** Makes room for some tasks behind a place. */
    void makeRoom(long importId, int after, int places) {
        jdbc.sql(
                        "update plan_import_item set position = position + :places where import_id = :import and position > :after")
                .param("import", importId)
                .param("after", after)
                .param("places", places)
                .update();
    }

    private static String[] array(List<String> words) {
        return words.toArray(String[]::new);
    }
}
