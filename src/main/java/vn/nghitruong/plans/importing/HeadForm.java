package vn.nghitruong.plans.importing;

import static vn.nghitruong.platform.FormErrors.blank;
import static vn.nghitruong.platform.FormErrors.longer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * What names a plan.
 *
 * @param version the one that was seen
 */
public record HeadForm(
        @Nullable String number,
        @Nullable String title,
        @Nullable String issuedOn,
        @Nullable Integer version) {
    private static final int NUMBER_LENGTH = 60;
    private static final int TITLE_LENGTH = 1000;
    private static final int FIRST_YEAR = 2000;

    static HeadForm of(PlanImport draft) {
        var day = draft.issuedOn() == null ? "" : draft.issuedOn().toString();
        return new HeadForm(draft.number(), draft.title(), day, draft.version());
    }

    HeadForm seen(int newer) {
        return new HeadForm(number, title, issuedOn, newer);
    }

    /** A plan may be entered some time before it is issued, not years. */
    FormErrors check(LocalDate today, Texts texts) {
        var day = VietnameseDates.read(issuedOn).orElse(null);
        return FormErrors.check()
                .reject(blank(number) || !number.matches(".*\\d.*"), "number", texts.get("plans.import.number.missing"))
                .reject(longer(number, NUMBER_LENGTH), "number", texts.get("plans.import.number.long"))
                .reject(blank(title), "title", texts.get("plans.import.title.missing"))
                .reject(longer(title, TITLE_LENGTH), "title", texts.get("plans.import.title.long"))
                .reject(
                        day == null || day.getYear() < FIRST_YEAR || day.isAfter(today.plusYears(1)),
                        "issuedOn",
                        texts.get("plans.import.issued.missing"))
                .done();
    }

    /** The day, of a form that was checked. */
    LocalDate day() {
        return VietnameseDates.read(issuedOn).orElseThrow();
    }

    static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }
}
