package vn.nghitruong.calendar;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.platform.CouncilFounding;
import vn.nghitruong.platform.Table;

/** Gives a council the rules that hold for every council; its own changes come on top and stay. */
@Component
@Order(10)
class RuleFounding implements CouncilFounding {
    private final RuleChangeRepository repository;

    RuleFounding(RuleChangeRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional
    public void found() {
        Table.of("calendar/rules.tsv").forEach(row -> repository.insertNew(rule(row)));
    }

    private static Rule rule(Map<String, String> row) {
        return new Rule(
                0,
                row.get("key"),
                RuleSubject.valueOf(row.get("subject")),
                Rule.Bound.valueOf(row.get("bound")),
                row.get("value"),
                RuleUnit.valueOf(row.get("unit")),
                row.get("description"),
                row.get("basis"),
                row.get("certainty"),
                null,
                LocalDate.parse(row.get("valid_from")),
                null,
                null);
    }
}
