package vn.nghitruong.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on rules and holidays. */
@Repository
class RuleRepository {
    private static final String COLUMNS =
            "select key, value, unit, description, basis, verified, valid_from, valid_to from rule ";

    private final JdbcClient jdbc;

    RuleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row in force on a day; of two that overlap, the one that came later. */
    Optional<Rule> on(String key, LocalDate day) {
        return jdbc.sql(COLUMNS + """
                        where key = :key and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        order by valid_from desc limit 1""")
                .param("key", key)
                .param("day", day)
                .query(Rule.class)
                .optional();
    }

    List<Rule> all() {
        return jdbc.sql(COLUMNS + "order by key, valid_from").query(Rule.class).list();
    }

    List<Holiday> holidays() {
        return jdbc.sql("select day, kind, name, basis, verified from holiday order by day")
                .query(Holiday.class)
                .list();
    }

    /** Adds a row unless the rule has one already, which a person may have changed. */
    void insert(Rule rule) {
        jdbc.sql("""
                        insert into rule (key, value, unit, description, basis, verified, valid_from, valid_to)
                        select :key, :value, :unit, :description, :basis, :verified, :validFrom, :validTo
                        where not exists (select 1 from rule where key = :key)""")
                .param("key", rule.key())
                .param("value", rule.value())
                .param("unit", rule.unit())
                .param("description", rule.description())
                .param("basis", rule.basis())
                .param("verified", rule.verified())
                .param("validFrom", rule.validFrom())
                .param("validTo", rule.validTo(), java.sql.Types.DATE)
                .update();
    }

    void insert(Holiday holiday) {
        jdbc.sql("""
                        insert into holiday (day, kind, name, basis, verified)
                        values (:day, :kind, :name, :basis, :verified) on conflict do nothing""")
                .param("day", holiday.day())
                .param("kind", holiday.kind().name())
                .param("name", holiday.name())
                .param("basis", holiday.basis())
                .param("verified", holiday.verified())
                .update();
    }
}
