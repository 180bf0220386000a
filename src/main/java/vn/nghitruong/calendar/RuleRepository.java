package vn.nghitruong.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads rules and days off. */
@Repository
class RuleRepository {
    private static final String COLUMNS = """
            select id, key, subject, bound, value, unit, description, basis, certainty, article, article_address,
                   valid_from, valid_to, verified_by, verified_at, verified_against
            from rule where status = 'STANDS'\s""";
    private static final String IN_FORCE = "and valid_from <= :day and (valid_to is null or valid_to >= :day) ";

    private final JdbcClient jdbc;

    RuleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Rule> on(String key, LocalDate day) {
        return jdbc.sql(COLUMNS + IN_FORCE + "and key = :key")
                .param("key", key)
                .param("day", day)
                .query((row, n) -> rule(row))
                .optional();
    }

    /** All rules in force on a day, in the order in which they came with the program. */
    List<Rule> on(LocalDate day) {
        return jdbc.sql(COLUMNS + IN_FORCE
                        + "order by (select min(first.id) from rule first where first.key = rule.key)")
                .param("day", day)
                .query((row, n) -> rule(row))
                .list();
    }

    /** A rule over time, the newest first. */
    List<Rule> versions(String key) {
        return jdbc.sql(COLUMNS + "and key = :key order by valid_from desc")
                .param("key", key)
                .query((row, n) -> rule(row))
                .list();
    }

    /** What people did with a rule, the newest first. */
    List<RuleStep> steps(String key) {
        return jdbc.sql("""
                        select s.act, r.valid_from, r.value, s.note, s.taken_by, s.taken_at
                        from rule_step s join rule r on r.id = s.rule_id
                        where r.key = :key order by s.id desc""").param("key", key).query(RuleStep.class).list();
    }

    List<Holiday> holidays() {
        return jdbc.sql("""
                        select day, kind, name, basis, provisional, swapped_with, revision,
                               verified_by, verified_at, verified_against
                        from holiday where status = 'STANDS' order by day""").query((row, n) -> holiday(row)).list();
    }

    private static Rule rule(ResultSet row) throws SQLException {
        var article = row.getString("article");
        return new Rule(
                row.getLong("id"),
                row.getString("key"),
                RuleSubject.valueOf(row.getString("subject")),
                Rule.Bound.valueOf(row.getString("bound")),
                row.getString("value"),
                RuleUnit.valueOf(row.getString("unit")),
                row.getString("description"),
                row.getString("basis"),
                row.getString("certainty"),
                article.isEmpty() ? null : new Rule.Article(article, row.getString("article_address")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                verification(row));
    }

    private static Holiday holiday(ResultSet row) throws SQLException {
        return new Holiday(
                row.getObject("day", LocalDate.class),
                Holiday.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("basis"),
                row.getBoolean("provisional"),
                row.getObject("swapped_with", LocalDate.class),
                row.getInt("revision"),
                verification(row));
    }

    private static @Nullable Verification verification(ResultSet row) throws SQLException {
        var by = row.getString("verified_by");
        return by == null
                ? null
                : new Verification(
                        by, row.getObject("verified_at", OffsetDateTime.class), row.getString("verified_against"));
    }
}
