package vn.nghitruong.indicators;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.nghitruong.calendar.VietnameseDates;

/**
 * A month, quarter or year of the calendar, or a term of the council.
 *
 * @param to the last day
 * @param name as people say it: "tháng 4/2026", "quý II/2026"
 */
public record Period(PeriodKind kind, LocalDate from, LocalDate to, String name) {
    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    public static Period month(YearMonth month) {
        return new Period(PeriodKind.MONTH, month.atDay(1), month.atEndOfMonth(), VietnameseDates.month(month));
    }

    static Period quarter(LocalDate day) {
        var quarter = (day.getMonthValue() - 1) / 3;
        var first = YearMonth.of(day.getYear(), quarter * 3 + 1);
        var name = "quý " + QUARTERS[quarter] + "/" + day.getYear();
        return new Period(
                PeriodKind.QUARTER, first.atDay(1), first.plusMonths(2).atEndOfMonth(), name);
    }

    static Period year(LocalDate day) {
        var year = day.getYear();
        return new Period(PeriodKind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "năm " + year);
    }

    /** From its first day to the end of a day in it, or to its own end where that day lies behind it. */
    Span until(LocalDate day) {
        return new Span(from, last(day));
    }

    public LocalDate last(LocalDate day) {
        return day.isBefore(to) ? day : to;
    }

    /** A day of the period after this one, for a link to it: its last, or today where it still runs. */
    public LocalDate next(LocalDate today) {
        var following = switch (kind) {
            case MONTH -> month(YearMonth.from(to.plusDays(1))).to();
            case QUARTER -> quarter(to.plusDays(1)).to();
            case YEAR -> year(to.plusDays(1)).to();
            case TERM -> today;
        };
        return following.isBefore(today) ? following : today;
    }
}
