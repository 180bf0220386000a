package vn.nghitruong.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.platform.Subject;

/**
 * Something somebody has to do.
 *
 * @param deadlineWords the document's own words on when, empty where it has none
 * @param expected the result that is expected, empty where the document names none
 * @param accountable the body that answers for the result and confirms it
 * @param confirmation whether a second person has to confirm
 * @param since the day from which it holds: the day of its document
 * @param endedOn the last day it holds, null while no end is known
 */
public record Duty(
        long id,
        String code,
        String task,
        DueRule rule,
        String deadlineWords,
        String expected,
        Subject source,
        Accountable accountable,
        boolean confirmation,
        LocalDate since,
        @Nullable LocalDate endedOn) {
    private static final int SHORT = 200;

    /** The body that answers for a result. */
    public record Accountable(long bodyId, String name) {}

    public String address() {
        return "/viec/" + code;
    }

    /** Enough words of the task to know it, for a line of a message. */
    public String shortTask() {
        return task.length() > SHORT ? task.substring(0, SHORT).strip() + "…" : task;
    }

    /** Whether it waits for something to happen before it is due: a session's end, a guideline from above. */
    public boolean waits() {
        return switch (rule) {
            case DueRule.FromEvent e -> true;
            case DueRule.UponEvent e -> true;
            case DueRule.Recurring r -> true;
            case DueRule.OnDate d -> false;
            case DueRule.InPeriod p -> false;
            case DueRule.MonthlyDay m -> false;
            case DueRule.Monthly m -> false;
            case DueRule.MonthlyMeeting m -> false;
            case DueRule.YearlyMonths y -> false;
            case DueRule.Standing s -> false;
            case DueRule.NoDate n -> false;
        };
    }

    public boolean standing() {
        return rule instanceof DueRule.Standing;
    }
}
