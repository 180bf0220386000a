package vn.nghitruong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * When a holding ends.
 *
 * @param when "today" with the end of today, "now" at once, "day" with the end of the day given
 */
public record EndingForm(@Nullable String when, @Nullable String day) {
    static final EndingForm EMPTY = new EndingForm("", "");

    FormErrors check(Holding holding, LocalDate today, Texts texts) {
        var last = lastDay(today);
        return FormErrors.check()
                .reject(
                        !now() && !"today".equals(when) && !"day".equals(when),
                        "when",
                        texts.get("organization.end.when.missing"))
                .reject("day".equals(when) && last == null, "day", texts.get("organization.day.wrong"))
                .reject(
                        last != null && last.isBefore(holding.heldFrom()),
                        now() || "today".equals(when) ? "when" : "day",
                        texts.get("organization.end.before", VietnameseDates.day(holding.heldFrom())))
                .done();
    }

    boolean now() {
        return "now".equals(when);
    }

    /** Null where a day was to be given and none was. */
    @Nullable
    LocalDate lastDay(LocalDate today) {
        return "day".equals(when) ? VietnameseDates.read(day).orElse(null) : today;
    }
}
