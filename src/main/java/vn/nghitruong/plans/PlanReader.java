package vn.nghitruong.plans;

import java.util.List;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.plans.reading.PlanText;
import vn.nghitruong.text.DateSpans;

/** Reads the text of a plan: its clauses word for word, and the tasks it assigns. */
public final class PlanReader {
    private PlanReader() {}

    /** What the text says; without clauses where it is no numbered text, without items where it assigns nothing. */
    public static PlanDocument read(String text) {
        return PlanText.read(text);
    }

    /** A sentence for each deadline that names a day no calendar has; its task is left without a date. */
    public static List<String> warnings(PlanDocument plan) {
        return plan.items().stream()
                .filter(PlanReader::namesImpossibleDay)
                .map(i -> "Mục %s: “%s” không có trong lịch, nhiệm vụ này để trống thời hạn."
                        .formatted(i.clause(), i.deadline()))
                .distinct()
                .toList();
    }

    private static boolean namesImpossibleDay(PlanItem item) {
        return item.rule() instanceof DueRule.NoDate
                && DateSpans.in(item.deadline()).stream().anyMatch(d -> !d.possible());
    }
}
