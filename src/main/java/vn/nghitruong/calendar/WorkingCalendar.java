package vn.nghitruong.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Working days of state offices and the counting of periods: Civil Code 2015, articles 144 to 148. The day from which a
 * period runs is not counted. Days are those of Viet Nam.
 */
public final class WorkingCalendar {
    private final Map<LocalDate, Holiday> exceptions;

    public WorkingCalendar(List<Holiday> holidays) {
        this.exceptions = holidays.stream().collect(Collectors.toMap(Holiday::day, Function.identity()));
    }

    public boolean isWorkingDay(LocalDate day) {
        var exception = exceptions.get(day);
        if (exception != null) {
            return exception.kind() == Holiday.Kind.WORKING_SATURDAY;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Why a day is not what its weekday says, where it is not. */
    public Optional<Holiday> exception(LocalDate day) {
        return Optional.ofNullable(exceptions.get(day));
    }

    /** The last day of a period of calendar days after a day; one that ends on a day of rest ends on the next working day. */
    public LocalDate plusDays(LocalDate from, int days) {
        return thisOrNextWorkingDay(from.plusDays(days));
    }

    /** The last day of a period of working days after a day. */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        return walk(from, days, 1);
    }

    /** The last day on which "at the latest so many days before" is kept; on a day of rest the working day before it. */
    public LocalDate minusDays(LocalDate before, int days) {
        var day = before.minusDays(days);
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    public LocalDate minusWorkingDays(LocalDate before, int days) {
        return walk(before, days, -1);
    }

    /** The last day of a period of months: the same number of the month, or its last day, then the next working day. */
    public LocalDate plusMonths(LocalDate from, int months) {
        return thisOrNextWorkingDay(from.plusMonths(months));
    }

    public LocalDate thisOrNextWorkingDay(LocalDate day) {
        var working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    private LocalDate walk(LocalDate from, int days, int step) {
        if (days < 0) {
            throw new IllegalArgumentException("a period of " + days + " days");
        }
        var day = from;
        for (var left = days; left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
