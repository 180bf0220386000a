package vn.nghitruong.plans.importing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.DueRule;

/** From which day a rule holds that comes round again. */
final class Starting {
    private Starting() {}

    /** The day from which a rule holds, null where it has none. */
    static @Nullable LocalDate of(DueRule rule) {
        return switch (rule) {
            case DueRule.MonthlyDay r -> r.from();
            case DueRule.Monthly r -> r.from();
            case DueRule.MonthlyMeeting r -> r.from();
            case DueRule.YearlyMonths r -> r.from();
            case DueRule.Standing r -> r.from();
            case DueRule.OnDate r -> null;
            case DueRule.InPeriod r -> null;
            case DueRule.Recurring r -> null;
            case DueRule.FromEvent r -> null;
            case DueRule.UponEvent r -> null;
            case DueRule.NoDate r -> null;
        };
    }

    /** The rule from another day on. */
    static DueRule on(DueRule rule, LocalDate day) {
        return switch (rule) {
            case DueRule.MonthlyDay(var number, var before, var from) -> new DueRule.MonthlyDay(number, before, day);
            case DueRule.Monthly r -> new DueRule.Monthly(day);
            case DueRule.MonthlyMeeting r -> new DueRule.MonthlyMeeting(day);
            case DueRule.YearlyMonths(var months, var from) -> new DueRule.YearlyMonths(months, day);
            case DueRule.Standing(var from) -> new DueRule.Standing(from == null ? null : day);
            case DueRule.OnDate r -> r;
            case DueRule.InPeriod r -> r;
            case DueRule.Recurring r -> r;
            case DueRule.FromEvent r -> r;
            case DueRule.UponEvent r -> r;
            case DueRule.NoDate r -> r;
        };
    }

    /** The rule from a new day of issue on, where it held from the old one; a day that was chosen stays. */
    static DueRule moved(DueRule rule, @Nullable LocalDate before, LocalDate now) {
        return before != null && before.equals(of(rule)) ? on(rule, now) : rule;
    }
}
