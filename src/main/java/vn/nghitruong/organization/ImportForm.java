package vn.nghitruong.organization;

import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** What a list does not say itself: of which term it is, and when the general election was. */
public record ImportForm(@Nullable Long term, @Nullable String electedOn) {
    FormErrors check(Texts texts) {
        return FormErrors.check()
                .reject(term == null, "term", texts.get("organization.mandate.term.missing"))
                .reject(VietnameseDates.read(electedOn).isEmpty(), "electedOn", texts.get("organization.day.wrong"))
                .done();
    }
}
