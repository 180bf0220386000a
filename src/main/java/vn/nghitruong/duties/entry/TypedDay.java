package vn.nghitruong.duties.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghitruong.calendar.VietnameseDates;

/** A day as it is typed in the table: 24/4/2026, 2026-04-24, or 24/4 in the year in which it was due. */
final class TypedDay {
    private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d{1,2}\\s*/\\s*\\d{1,2}");

    private TypedDay() {}

    /** Empty where it is no day of the calendar, such as 31/4. */
    static Optional<LocalDate> of(String words, LocalDate due) {
        var typed = words.strip();
        var whole = DAY_AND_MONTH.matcher(typed).matches() ? typed + "/" + due.getYear() : typed;
        return VietnameseDates.read(whole.replaceAll("\\s*/\\s*", "/"));
    }
}
