package vn.nghitruong.plans.importing;

import java.util.Arrays;
import vn.nghitruong.calendar.DueRule;

/** The kinds of due rules, as a person chooses among them. */
public enum When {
    ON_DATE,
    PERIOD,
    MONTHLY_DAY,
    MONTHLY,
    MONTHLY_MEETING,
    YEARLY,
    RECURRING,
    FROM_EVENT,
    UPON_EVENT,
    STANDING,
    NO_DATE;

    static When of(DueRule rule) {
        return switch (rule) {
            case DueRule.OnDate r -> ON_DATE;
            case DueRule.InPeriod r -> PERIOD;
            case DueRule.MonthlyDay r -> MONTHLY_DAY;
            case DueRule.Monthly r -> MONTHLY;
            case DueRule.MonthlyMeeting r -> MONTHLY_MEETING;
            case DueRule.YearlyMonths r -> YEARLY;
            case DueRule.Recurring r -> RECURRING;
            case DueRule.FromEvent r -> FROM_EVENT;
            case DueRule.UponEvent r -> UPON_EVENT;
            case DueRule.Standing r -> STANDING;
            case DueRule.NoDate r -> NO_DATE;
        };
    }

    /** What was chosen; nothing known counts as no date. */
    static When of(String chosen) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(NO_DATE);
    }

    /** Whether it comes round again from some day on that has to be known. */
    boolean startsOnADay() {
        return switch (this) {
            case MONTHLY_DAY, MONTHLY, MONTHLY_MEETING, YEARLY -> true;
            case ON_DATE, PERIOD, RECURRING, FROM_EVENT, UPON_EVENT, STANDING, NO_DATE -> false;
        };
    }
}
