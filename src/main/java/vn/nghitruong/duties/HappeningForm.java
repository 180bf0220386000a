package vn.nghitruong.duties;

import static vn.nghitruong.platform.FormErrors.blank;
import static vn.nghitruong.platform.FormErrors.longer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * What happened that makes a duty due.
 *
 * @param event in words that tell it from others of its kind
 * @param on the day on which it happened, or on which the meeting will be
 * @param until the last day, where no document computes it
 */
public record HappeningForm(
        @Nullable String event,
        @Nullable String on,
        @Nullable String until) {
    static final HappeningForm EMPTY = new HappeningForm("", "", "");
    private static final int EVENT_LENGTH = 300;

    FormErrors check(boolean computed, Texts texts) {
        var day = day();
        var agreed = agreed();
        return FormErrors.check()
                .reject(blank(event), "event", texts.get("duties.event.missing"))
                .reject(longer(event, EVENT_LENGTH), "event", texts.get("duties.event.long"))
                .reject(day == null, "on", texts.get("duties.event.day.missing"))
                .reject(!computed && agreed == null, "until", texts.get("duties.event.agreed.missing"))
                .reject(
                        agreed != null && day != null && agreed.isBefore(day.minusYears(1)),
                        "until",
                        texts.get("duties.event.agreed.missing"))
                .done();
    }

    String words() {
        return event == null ? "" : event.strip();
    }

    @Nullable
    LocalDate day() {
        return VietnameseDates.read(on).orElse(null);
    }

    @Nullable
    LocalDate agreed() {
        return VietnameseDates.read(until).orElse(null);
    }
}
