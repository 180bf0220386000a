package vn.nghitruong.duties;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * What is said when an occurrence is reported as done.
 *
 * @param doneOn as the browser sends it, 2026-04-24
 * @param note the result: a document's number, what was done, where it is kept
 */
public record DoneForm(@Nullable String doneOn, @Nullable String note) {
    static final int NOTE_LENGTH = 4000;

    /** A year typed as 26 or a day to come is a slip; see {@link Duties#earliestReport}. */
    FormErrors check(LocalDate earliest, LocalDate today, Texts texts) {
        var day = parsed();
        return FormErrors.check()
                .reject(day == null, "doneOn", texts.get("duties.report.doneOn.missing"))
                .reject(
                        day != null && day.isBefore(earliest),
                        "doneOn",
                        texts.get("duties.report.doneOn.past", VietnameseDates.day(earliest)))
                .reject(day != null && day.isAfter(today), "doneOn", texts.get("duties.report.doneOn.future"))
                .reject(note == null || note.isBlank(), "note", texts.get("duties.report.note.missing"))
                .reject(note != null && note.length() > NOTE_LENGTH, "note", texts.get("duties.report.note.long"))
                .done();
    }

    /** The day, of a form that was checked. */
    LocalDate day() {
        var day = parsed();
        if (day == null) {
            throw new IllegalStateException("the form was not checked");
        }
        return day;
    }

    /** People also type 24/4/2026 where the browser has no calendar to offer. */
    private @Nullable LocalDate parsed() {
        if (doneOn == null || doneOn.isBlank()) {
            return null;
        }
        try {
            var parts = doneOn.strip().split("/");
            return parts.length == 3
                    ? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    : LocalDate.parse(doneOn.strip());
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
