package vn.nghitruong.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day a rule makes something due.
 *
 * @param period what it is for: "tháng 5/2026", "một lần"
 * @param namedOn the date as the document names it, null where it names none
 * @param lastDay the last day that counts as on time, null where there is none
 * @param provisional whether the day waits for a decision, such as the convening of a meeting
 * @param explanation why it is this day, in a sentence
 */
public record DueDate(
        String period,
        @Nullable LocalDate namedOn,
        @Nullable LocalDate lastDay,
        boolean provisional,
        String explanation) {}
