package vn.nghitruong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** Which post somebody gets, and for how long; the last day may be left open. */
public record HoldingForm(
        @Nullable String post,
        @Nullable String from,
        @Nullable String to) {
    FormErrors check(Texts texts) {
        var first = first();
        var last = last();
        return FormErrors.check()
                .reject(Typed.missing(post), "post", texts.get("organization.hold.post.missing"))
                .reject(first == null, "from", texts.get("organization.day.wrong"))
                .reject(!Typed.missing(to) && last == null, "to", texts.get("organization.day.wrong"))
                .reject(
                        first != null && last != null && last.isBefore(first),
                        "to",
                        texts.get("organization.day.order"))
                .done();
    }

    @Nullable
    LocalDate first() {
        return VietnameseDates.read(from).orElse(null);
    }

    @Nullable
    LocalDate last() {
        return VietnameseDates.read(to).orElse(null);
    }
}
