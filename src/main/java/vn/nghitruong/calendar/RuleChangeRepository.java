package vn.nghitruong.calendar;

import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every statement that writes rules. A value is never edited: rows end, begin, are withdrawn and are marked as checked. */
@Repository
class RuleChangeRepository {
    private static final String INSERT = """
            insert into rule (key, subject, bound, value, unit, description, basis, certainty, article, article_address,
                              valid_from, valid_to)
            select :key, :subject, :bound, :value, :unit, :description, :basis, :certainty, :article, :articleAddress,
                   :validFrom, :validTo\s""";
    private static final String STEP = """
            insert into rule_step (rule_id, act, note, taken_by, taken_at)
            select id, :act, :note, :by, :at from changed""";

    private final JdbcClient jdbc;

    RuleChangeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a row unless the rule has one already, which a person may have changed. */
    void insertNew(Rule rule) {
        values(jdbc.sql(INSERT + "where not exists (select 1 from rule where key = :key)"), rule)
                .update();
    }

    void insert(Rule rule, RuleStep step) {
        step(values(jdbc.sql("with changed as (" + INSERT + " returning id) " + STEP), rule), step)
                .update();
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec sql, Rule rule) {
        var article = rule.article();
        return sql.param("key", rule.key())
                .param("subject", rule.subject().name())
                .param("bound", rule.bound().name())
                .param("value", rule.value())
                .param("unit", rule.unit().name())
                .param("description", rule.description())
                .param("basis", rule.basis())
                .param("certainty", rule.certainty())
                .param("article", article == null ? "" : article.words())
                .param("articleAddress", article == null ? "" : article.address())
                .param("validFrom", rule.validFrom())
                .param("validTo", rule.validTo(), Types.DATE);
    }

    private static JdbcClient.StatementSpec step(JdbcClient.StatementSpec sql, RuleStep step) {
        return sql.param("act", step.act().name())
                .param("note", step.note())
                .param("by", step.takenBy())
                .param("at", step.takenAt());
    }

    /** Gives a row that has no end its last day; answers whether it still stood open. */
    boolean end(long id, LocalDate lastDay) {
        return jdbc.sql("update rule set valid_to = :lastDay where id = :id and status = 'STANDS' and valid_to is null")
                        .param("id", id)
                        .param("lastDay", lastDay)
                        .update()
                == 1;
    }

    /** Takes back a row before the day from which it would have held; answers whether it still stood. */
    boolean withdraw(long id, LocalDate today, RuleStep step) {
        return step(jdbc.sql("""
                        with changed as (
                            update rule set status = 'WITHDRAWN'
                            where id = :id and status = 'STANDS' and valid_to is null and valid_from > :today
                            returning id)\s""" + STEP), step)
                        .param("id", id)
                        .param("today", today)
                        .update()
                == 1;
    }

    /** Gives the row that was to end on a day another end, or none. */
    void reopen(String key, LocalDate lastDay, @Nullable LocalDate newLastDay) {
        jdbc.sql("""
                        update rule set valid_to = :newLastDay
                        where key = :key and status = 'STANDS' and valid_to = :lastDay""")
                .param("key", key)
                .param("lastDay", lastDay)
                .param("newLastDay", newLastDay, Types.DATE)
                .update();
    }

    /** Marks a row as checked; answers whether nobody had done so before. */
    boolean verify(long id, Rule.Article article, RuleStep step) {
        return step(jdbc.sql("""
                        with changed as (
                            update rule set verified_by = :by, verified_at = :at, verified_against = :note,
                                            article = :article, article_address = :articleAddress
                            where id = :id and status = 'STANDS' and verified_by is null
                            returning id)\s""" + STEP), step)
                        .param("id", id)
                        .param("article", article.words())
                        .param("articleAddress", article.address())
                        .update()
                == 1;
    }

    /** Takes the mark back; answers whether it was there. */
    boolean unverify(long id, RuleStep step) {
        return step(jdbc.sql("""
                        with changed as (
                            update rule set verified_by = null, verified_at = null, verified_against = null
                            where id = :id and status = 'STANDS' and verified_by is not null
                            returning id)\s""" + STEP), step).param("id", id).update() == 1;
    }
}
