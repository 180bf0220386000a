package vn.nghitruong.plans.importing;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghitruong.plans.PlanDocument;

/** Every SQL statement on plans that are being brought in and their text. */
@Repository
class PlanImportRepository {
    private static final String COLUMNS = """
            select i.id, i.number, i.title, i.issued_on, i.starts_on, s.code as source_plan, i.state, i.version, i.made_by,
                   i.made_at, p.code as plan_code, i.closed_by, i.closed_at, i.reason
            from plan_import i left join plan s on s.id = i.source_plan_id left join plan p on p.id = i.plan_id""";

    private final JdbcClient jdbc;

    PlanImportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<PlanImport> all() {
        return jdbc.sql(COLUMNS + " order by i.id desc").query(PlanImport.class).list();
    }

    Optional<PlanImport> find(long id) {
        return jdbc.sql(COLUMNS + " where i.id = :id")
                .param("id", id)
                .query(PlanImport.class)
                .optional();
    }

    /** Makes whoever else changes it wait until this transaction has ended. */
    void lock(long id) {
        jdbc.sql("select id from plan_import where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    /** The import that became a plan. */
    Optional<Long> ofPlan(long planId) {
        return jdbc.sql("select id from plan_import where plan_id = :plan")
                .param("plan", planId)
                .query(Long.class)
                .optional();
    }

    long insert(
            PlanDocument document,
            @Nullable LocalDate startsOn,
            @Nullable Long sourcePlan,
            String by,
            OffsetDateTime at) {
        return jdbc.sql("""
                        insert into plan_import (number, title, issued_on, starts_on, source_plan_id, made_by, made_at)
                        values (:number, :title, :issuedOn, :startsOn, :source, :by, :at) returning id""")
                .param("number", document.number() == null ? "" : document.number())
                .param("title", document.title() == null ? "" : document.title())
                .param("issuedOn", document.issuedOn(), Types.DATE)
                .param("startsOn", startsOn, Types.DATE)
                .param("source", sourcePlan, Types.BIGINT)
                .param("by", by)
                .param("at", at)
                .query(Long.class)
                .single();
    }

    void insert(long importId, ImportClause clause) {
        jdbc.sql("""
                        insert into plan_import_clause (import_id, position, code, parent, cite, label, words, read_words)
                        values (:import, :position, :code, :parent, :cite, :label, :words, :readWords)""")
                .param("import", importId)
                .param("position", clause.position())
                .param("code", clause.code())
                .param("parent", clause.parent(), Types.VARCHAR)
                .param("cite", clause.cite())
                .param("label", clause.label())
                .param("words", clause.words())
                .param("readWords", clause.readWords())
                .update();
    }

    List<ImportClause> clauses(long importId) {
        return jdbc.sql("""
                        select c.position, c.code, c.parent, c.cite, c.label, c.words, c.read_words,
                               exists (select from plan_import_clause x where x.import_id = c.import_id and x.parent = c.code) as heading
                        from plan_import_clause c where c.import_id = :import order by c.position""").param("import", importId).query(ImportClause.class).list();
    }

    /** Changes the words of a clause; those it was taken from stay. */
    void rewrite(long importId, String clause, String words) {
        jdbc.sql(
                        "update plan_import_clause set words = :words where import_id = :import and code = :code and words <> :words")
                .param("import", importId)
                .param("code", clause)
                .param("words", words)
                .update();
    }

    /** Changes the head if it is still the one the caller saw; answers whether it did. */
    boolean head(long id, int version, String number, String title, LocalDate issuedOn) {
        return jdbc.sql("""
                        update plan_import set number = :number, title = :title, issued_on = :issuedOn, starts_on = :issuedOn,
                               version = version + 1
                        where id = :id and version = :version and state = 'OPEN'""")
                        .param("id", id)
                        .param("version", version)
                        .param("number", number)
                        .param("title", title)
                        .param("issuedOn", issuedOn)
                        .update()
                == 1;
    }

    boolean confirm(long id, long planId, String by, OffsetDateTime at) {
        return jdbc.sql("""
                        update plan_import set state = 'CONFIRMED', plan_id = :plan, closed_by = :by, closed_at = :at
                        where id = :id and state = 'OPEN'""")
                        .param("id", id)
                        .param("plan", planId)
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    boolean abandon(long id, String reason, String by, OffsetDateTime at) {
        return jdbc.sql("""
                        update plan_import set state = 'ABANDONED', reason = :reason, closed_by = :by, closed_at = :at
                        where id = :id and state = 'OPEN'""")
                        .param("id", id)
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }
}
