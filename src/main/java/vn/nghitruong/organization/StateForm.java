package vn.nghitruong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * What becomes of a mandate.
 *
 * @param seen the last change that was on the page
 */
public record StateForm(
        @Nullable MandateState state,
        @Nullable String from,
        @Nullable String reason,
        @Nullable String document,
        @Nullable Long seen) {
    FormErrors check(Mandate mandate, Texts texts) {
        var day = day();
        return FormErrors.check()
                .reject(state == null, "state", texts.get("organization.state.missing"))
                .reject(day == null, "from", texts.get("organization.day.wrong"))
                .reject(
                        day != null && (day.isBefore(mandate.heldFrom()) || day.isAfter(mandate.termEndsOn())),
                        "from",
                        texts.get(
                                "organization.state.from.outside",
                                VietnameseDates.day(mandate.heldFrom()),
                                VietnameseDates.day(mandate.termEndsOn())))
                .reject(Typed.missing(reason), "reason", texts.get("organization.state.reason.missing"))
                .reject(Typed.longer(reason, 1000), "reason", texts.get("organization.text.long"))
                .reject(Typed.longer(document, 200), "document", texts.get("organization.text.long"))
                .done();
    }

    private @Nullable LocalDate day() {
        return VietnameseDates.read(from).orElse(null);
    }

    /** The change, of a form that was checked. */
    MandateChange change(Mandate mandate) {
        var number = Typed.text(document);
        return new MandateChange(0, mandate.id(), state, day(), Typed.text(reason), number == null ? "" : number);
    }
}
