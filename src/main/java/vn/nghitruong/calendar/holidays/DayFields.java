package vn.nghitruong.calendar.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.Holiday;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** What the forms of days off have in common. */
final class DayFields {
    private DayFields() {}

    /** A day must be in the year that the person looks at: another year is most often a slip of the finger. */
    static void check(
            FormErrors.Builder errors,
            String field,
            Optional<LocalDate> day,
            int year,
            List<Holiday> known,
            Texts texts) {
        errors.reject(day.isEmpty(), field, texts.get("calendar.holiday.day.missing"))
                .reject(
                        day.filter(d -> d.getYear() != year).isPresent(),
                        field,
                        texts.get("calendar.holiday.day.other-year", String.valueOf(year)));
        known.stream()
                .filter(holiday -> day.equals(Optional.of(holiday.day())))
                .findFirst()
                .ifPresent(holiday -> errors.reject(
                        true,
                        field,
                        texts.get("calendar.holiday.day.known", VietnameseDates.day(holiday.day()), holiday.name())));
    }

    static FormErrors.Builder checkWords(
            FormErrors.Builder errors, @Nullable String name, @Nullable String basis, Texts texts) {
        return errors.reject(stripped(name).isEmpty(), "name", texts.get("calendar.holiday.name.missing"))
                .reject(stripped(name).length() > 200, "name", texts.get("calendar.long", "200"))
                .reject(stripped(basis).isEmpty(), "basis", texts.get("calendar.holiday.basis.missing"))
                .reject(stripped(basis).length() > 1000, "basis", texts.get("calendar.long", "1.000"));
    }

    static boolean isRest(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static boolean isTicked(@Nullable String provisional) {
        return "1".equals(provisional);
    }

    static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
