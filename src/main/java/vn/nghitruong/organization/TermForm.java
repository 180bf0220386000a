package vn.nghitruong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** What is entered of a term. */
public record TermForm(
        @Nullable String name,
        @Nullable String startsOn,
        @Nullable String endsOn) {
    static final TermForm EMPTY = new TermForm("", "", "");

    static TermForm of(Term term) {
        return new TermForm(
                term.name(), term.startsOn().toString(), term.endsOn().toString());
    }

    FormErrors check(Texts texts) {
        var from = VietnameseDates.read(startsOn);
        var to = VietnameseDates.read(endsOn);
        return FormErrors.check()
                .reject(Typed.missing(name), "name", texts.get("organization.term.name.missing"))
                .reject(Typed.longer(name, 80), "name", texts.get("organization.name.long"))
                .reject(from.isEmpty(), "startsOn", texts.get("organization.day.wrong"))
                .reject(to.isEmpty(), "endsOn", texts.get("organization.day.wrong"))
                .reject(
                        from.isPresent() && to.isPresent() && !to.get().isAfter(from.get()),
                        "endsOn",
                        texts.get("organization.day.order"))
                .done();
    }

    /** The term, of a form that was checked. */
    Term term(long id) {
        return new Term(id, Typed.text(name), day(startsOn), day(endsOn));
    }

    private static LocalDate day(@Nullable String typed) {
        return VietnameseDates.read(typed).orElseThrow();
    }
}
