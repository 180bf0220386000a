package vn.nghitruong.duties;

import static vn.nghitruong.platform.FormErrors.blank;
import static vn.nghitruong.platform.FormErrors.longer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * A duty assigned by hand: what, who, by when, with which result, who answers for it.
 *
 * @param lead codes of the bodies that lead
 * @param when how it falls due: once by a day, every month by a day, all the time, or no day named
 * @param until the last day, of something due once
 * @param dayOfMonth the last day of each month, of something due monthly
 * @param basis what it rests on: a conclusion, an instruction
 */
public record AssignmentForm(
        @Nullable String task,
        @Nullable List<String> lead,
        @Nullable String accountable,
        @Nullable String when,
        @Nullable String until,
        @Nullable String dayOfMonth,
        @Nullable String expected,
        @Nullable String basis) {
    static final AssignmentForm EMPTY =
            new AssignmentForm("", List.of(), "thuong-truc", When.ONCE.name(), "", "", "", "");
    private static final int LENGTH = 4000;
    private static final int BASIS_LENGTH = 300;

    /** How it falls due. */
    public enum When {
        ONCE,
        MONTHLY,
        STANDING,
        NO_DATE
    }

    FormErrors check(LocalDate today, Texts texts) {
        var day = VietnameseDates.read(until).orElse(null);
        return FormErrors.check()
                .reject(blank(task), "task", texts.get("duties.assign.task.missing"))
                .reject(longer(task, LENGTH), "task", texts.get("duties.report.note.long"))
                .reject(bodies().isEmpty(), "lead", texts.get("duties.assign.lead.missing"))
                .reject(
                        kind() == When.ONCE && (day == null || day.isBefore(today)),
                        "until",
                        texts.get("duties.assign.until.missing"))
                .reject(kind() == When.MONTHLY && number() == 0, "dayOfMonth", texts.get("duties.assign.day.missing"))
                .reject(longer(expected, LENGTH), "expected", texts.get("duties.report.note.long"))
                .reject(blank(basis), "basis", texts.get("duties.assign.basis.missing"))
                .reject(longer(basis, BASIS_LENGTH), "basis", texts.get("duties.assign.basis.long"))
                .done();
    }

    public List<String> bodies() {
        return lead == null ? List.of() : lead;
    }

    public When kind() {
        for (var each : When.values()) {
            if (each.name().equals(when)) {
                return each;
            }
        }
        return When.ONCE;
    }

    /** The rule of a form that was checked. */
    DueRule rule(LocalDate today) {
        return switch (kind()) {
            case ONCE -> new DueRule.OnDate(VietnameseDates.read(until).orElseThrow(), false);
            case MONTHLY -> new DueRule.MonthlyDay(number(), false, today);
            case STANDING -> new DueRule.Standing(today);
            case NO_DATE -> new DueRule.NoDate();
        };
    }

    private int number() {
        return dayOfMonth != null && dayOfMonth.strip().matches("[1-9]|[12][0-9]|3[01]")
                ? Integer.parseInt(dayOfMonth.strip())
                : 0;
    }
}
