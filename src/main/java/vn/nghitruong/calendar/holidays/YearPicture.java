package vn.nghitruong.calendar.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.Holiday;
import vn.nghitruong.calendar.WorkingCalendar;

/** A year as it hangs on the wall: twelve months in weeks that begin on Monday. */
public record YearPicture(int year, List<Month> months) {
    /** @param weeks of seven places each, null where the month has not begun or has ended */
    public record Month(YearMonth month, int workingDays, List<List<@Nullable Day>> weeks) {}

    /** @param holiday null on a day that is what its weekday says */
    public record Day(LocalDate date, @Nullable Holiday holiday, boolean weekend, boolean today) {}

    static YearPicture of(int year, List<Holiday> holidays, LocalDate today) {
        var byDay = holidays.stream().collect(Collectors.toMap(Holiday::day, Function.identity()));
        var calendar = new WorkingCalendar(holidays);
        return new YearPicture(
                year,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> month(YearMonth.of(year, number), byDay, calendar, today))
                        .toList());
    }

    private static Month month(
            YearMonth month, Map<LocalDate, Holiday> holidays, WorkingCalendar calendar, LocalDate today) {
        var weeks = new ArrayList<List<@Nullable Day>>();
        var monday = month.atDay(1).with(DayOfWeek.MONDAY);
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            var week = new ArrayList<@Nullable Day>();
            for (var date = monday; date.isBefore(monday.plusWeeks(1)); date = date.plusDays(1)) {
                week.add(YearMonth.from(date).equals(month) ? day(date, holidays, today) : null);
            }
            weeks.add(week);
        }
        var worked = (int) month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(calendar::isWorkingDay)
                .count();
        return new Month(month, worked, weeks);
    }

    private static Day day(LocalDate date, Map<LocalDate, Holiday> holidays, LocalDate today) {
        return new Day(date, holidays.get(date), DayFields.isRest(date), date.equals(today));
    }
}
