package vn.nghitruong.plans.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.text.DateSpan;
import vn.nghitruong.text.DateSpans;

/** Completes dates without a year: with the one year the title names, or the year of issue. */
record PlanYear(@Nullable LocalDate issuedOn, @Nullable String title) {
    /** The span with its year; nothing where the year would be a guess, as for a day before the plan was issued. */
    Optional<DateSpan> complete(DateSpan span) {
        if (span.hasYear()) {
            return Optional.of(span);
        }
        var year = year();
        if (year == 0 || !span.in(year).possible()) {
            return Optional.empty();
        }
        var complete = span.in(year);
        return issuedOn != null && complete.last().isBefore(issuedOn) ? Optional.empty() : Optional.of(complete);
    }

    private int year() {
        var named = title == null
                ? List.<Integer>of()
                : DateSpans.in(title).stream()
                        .filter(DateSpan::hasYear)
                        .map(DateSpan::year)
                        .collect(Collectors.toSet())
                        .stream()
                        .toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        return issuedOn == null ? 0 : issuedOn.getYear();
    }
}
