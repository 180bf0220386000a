package vn.nghitruong.calendar;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.platform.CouncilFounding;
import vn.nghitruong.platform.Table;

/** Gives a new council the rules and holidays that hold for every council; its own changes come on top and stay. */
@Component
@Order(10)
class RuleFounding implements CouncilFounding {
    private final RuleRepository repository;

    RuleFounding(RuleRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional
    public void found() {
        Table.of("calendar/rules.tsv").forEach(row -> repository.insert(rule(row)));
        Table.of("calendar/holidays.tsv").forEach(row -> repository.insert(holiday(row)));
    }

    private static Rule rule(Map<String, String> row) {
        return new Rule(
                row.get("key"),
                row.get("value"),
                row.get("unit"),
                row.get("description"),
                row.get("basis"),
                row.get("verified").equals("1"),
                LocalDate.parse(row.get("valid_from")),
                null);
    }

    private static Holiday holiday(Map<String, String> row) {
        return new Holiday(
                LocalDate.parse(row.get("day")),
                Holiday.Kind.valueOf(row.get("kind")),
                row.get("name"),
                row.get("basis"),
                row.get("verified").equals("1"));
    }
}
