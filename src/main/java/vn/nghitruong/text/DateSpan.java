package vn.nghitruong.text;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, month, quarter, half year or year as a text names it.
 *
 * @param start where its words begin in the text
 * @param end where they end
 * @param year 0 where the text names none
 * @param number the month, quarter or half; 0 for a year
 * @param day 0 unless it is a day
 */
public record DateSpan(Unit unit, int start, int end, int year, int number, int day) {
    /** How long the span is. */
    public enum Unit {
        DAY(1),
        MONTH(1),
        QUARTER(3),
        HALF(6),
        YEAR(12);

        private final int months;

        Unit(int months) {
            this.months = months;
        }
    }

    public boolean hasYear() {
        return year > 0;
    }

    /** The same span, in a year where the text names none. */
    public DateSpan in(int supposed) {
        return hasYear() ? this : new DateSpan(unit, start, end, supposed, number, day);
    }

    /** Whether the calendar knows it: 31/4 and quý V do not exist. */
    public boolean possible() {
        if (unit == Unit.YEAR) {
            return true;
        }
        if (number < 1 || number > 12 / unit.months) {
            return false;
        }
        return unit != Unit.DAY
                || day >= 1
                        && day <= YearMonth.of(hasYear() ? year : 2000, number).lengthOfMonth();
    }

    public LocalDate first() {
        return unit == Unit.DAY ? LocalDate.of(year, number, day) : firstMonth().atDay(1);
    }

    public LocalDate last() {
        return unit == Unit.DAY
                ? first()
                : firstMonth().plusMonths(unit.months - 1).atEndOfMonth();
    }

    private YearMonth firstMonth() {
        return YearMonth.of(year, unit == Unit.YEAR ? 1 : (number - 1) * unit.months + 1);
    }
}
