package vn.nghitruong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** How somebody became a delegate. */
public record MandateForm(
        @Nullable Long term,
        @Nullable Long constituency,
        @Nullable String gained,
        @Nullable String electedOn,
        @Nullable String from) {
    static final MandateForm EMPTY = new MandateForm(null, null, "ELECTED", "", "");

    FormErrors check(Texts texts) {
        var elected = VietnameseDates.read(electedOn).orElse(null);
        var first = VietnameseDates.read(from).orElse(null);
        return FormErrors.check()
                .reject(term == null, "term", texts.get("organization.mandate.term.missing"))
                .reject(elected == null, "electedOn", texts.get("organization.day.wrong"))
                .reject(first == null, "from", texts.get("organization.day.wrong"))
                .reject(
                        elected != null && first != null && first.isBefore(elected),
                        "from",
                        texts.get("organization.mandate.from.before"))
                .done();
    }

    /** The beginning, of a form that was checked. */
    MandateStart start() {
        var how =
                Mandate.Gained.BY_ELECTION.name().equals(gained) ? Mandate.Gained.BY_ELECTION : Mandate.Gained.ELECTED;
        return new MandateStart(term, constituency, how, day(electedOn), day(from));
    }

    private static LocalDate day(@Nullable String typed) {
        return VietnameseDates.read(typed).orElseThrow();
    }
}
