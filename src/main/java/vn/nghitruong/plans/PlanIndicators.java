package vn.nghitruong.plans;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nghitruong.indicators.Catalogue;
import vn.nghitruong.indicators.Indicator;
import vn.nghitruong.indicators.PeriodKind;
import vn.nghitruong.platform.Table;

/** The nine indicators of Plan 10, part II, in its own words, and the share of its duties met on time. */
@Component
public class PlanIndicators {
    private final Plans plans;
    private final Catalogue catalogue;

    PlanIndicators(Plans plans, Catalogue catalogue) {
        this.plans = plans;
        this.catalogue = catalogue;
    }

    /** Adds the catalogue of a plan where it is not there yet. */
    public void add(Plan plan) {
        var words = plans.clauses(plan).stream().collect(Collectors.toMap(Clause::code, Clause::words));
        catalogue.add(Table.of("indicators/ke-hoach-10.tsv").stream()
                .map(row -> indicator(plan, row, words))
                .toList());
    }

    private static Indicator indicator(Plan plan, Map<String, String> row, Map<String, String> words) {
        var clause = row.get("clause");
        return new Indicator(
                row.get("code"),
                clause,
                row.get("short_name"),
                row.get("name").isEmpty() ? words.get(clause) : row.get("name"),
                row.get("formula"),
                row.get("target").isEmpty() ? null : new BigDecimal(row.get("target")),
                row.get("target_words"),
                PeriodKind.valueOf(row.get("period")),
                row.get("needs"),
                plan.cite(clause),
                plan.issuedOn(),
                null);
    }
}
