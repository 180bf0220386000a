package vn.nghitruong.indicators;

import java.time.LocalDate;

/** The days an indicator is measured over: from the first day of a period to the end of a day in it. */
public record Span(LocalDate from, LocalDate to) {
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
