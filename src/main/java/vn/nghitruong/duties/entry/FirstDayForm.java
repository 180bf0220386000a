package vn.nghitruong.duties.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * Another first day of use.
 *
 * @param seen the day that held when the page was opened
 */
public record FirstDayForm(
        @Nullable String seen,
        @Nullable String day,
        @Nullable String reason) {
    private static final int REASON_LENGTH = 1000;

    /** A later day than today would hide what is not even due yet; an earlier one than any duty would change nothing. */
    FormErrors check(LocalDate earliest, LocalDate today, Texts texts) {
        var typed = found();
        return FormErrors.check()
                .reject(typed.isEmpty(), "day", texts.get("duties.entry.first.day.missing"))
                .reject(
                        typed.filter(d -> d.isAfter(today)).isPresent(),
                        "day",
                        texts.get("duties.entry.first.day.future"))
                .reject(
                        typed.filter(d -> d.isBefore(earliest)).isPresent(),
                        "day",
                        texts.get("duties.entry.first.day.past", VietnameseDates.day(earliest)))
                .reject(
                        typed.filter(d -> d.toString().equals(seen)).isPresent(),
                        "day",
                        texts.get("duties.entry.first.day.same"))
                .reject(words().isEmpty(), "reason", texts.get("duties.entry.first.reason.missing"))
                .reject(words().length() > REASON_LENGTH, "reason", texts.get("duties.entry.first.reason.long"))
                .done();
    }

    private Optional<LocalDate> found() {
        return VietnameseDates.read(day);
    }

    /** The day, of a form that was checked. */
    LocalDate to() {
        return found().orElseThrow(() -> new IllegalStateException("the form was not checked"));
    }

    String words() {
        return reason == null ? "" : reason.strip();
    }
}
