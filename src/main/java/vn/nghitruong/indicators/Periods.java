package vn.nghitruong.indicators;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nghitruong.organization.Term;

/** Which periods there are, with the terms that the council has entered. */
record Periods(List<Term> terms) {
    /** Where no term is known for a day, all that came before it is one. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private static final String NO_TERM = "từ trước đến nay (chưa nhập nhiệm kỳ)";

    Period of(PeriodKind kind, LocalDate day) {
        return switch (kind) {
            case MONTH -> Period.month(YearMonth.from(day));
            case QUARTER -> Period.quarter(day);
            case YEAR -> Period.year(day);
            case TERM ->
                term(day)
                        .map(term -> new Period(kind, term.startsOn(), term.endsOn(), term.name()))
                        .orElse(new Period(kind, LONG_AGO, day, NO_TERM));
        };
    }

    private Optional<Term> term(LocalDate day) {
        return terms.stream().filter(term -> term.contains(day)).findFirst();
    }

    /** The periods of a kind in the term of a day, up to that day, the earliest first; none before an indicator held. */
    List<Period> trend(PeriodKind kind, LocalDate since, LocalDate day) {
        var first = term(day)
                .filter(term -> kind != PeriodKind.TERM && term.startsOn().isAfter(since))
                .map(Term::startsOn)
                .orElse(since);
        var found = new ArrayList<Period>();
        for (var period = of(kind, day);
                !period.to().isBefore(first);
                period = of(kind, period.from().minusDays(1))) {
            found.addFirst(period);
        }
        return found;
    }
}
