package vn.nghitruong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nghitruong.calendar.Holiday.Kind;

class WorkingCalendarTests {
    private static final long SEED = 20_261_124;
    private final WorkingCalendar calendar = new WorkingCalendar(List.of(
            holiday("2026-04-26", Kind.HOLIDAY),
            holiday("2026-04-27", Kind.COMPENSATORY),
            holiday("2026-04-30", Kind.HOLIDAY),
            holiday("2026-05-01", Kind.HOLIDAY),
            holiday("2026-05-09", Kind.WORKING_SATURDAY),
            holiday("2026-11-24", Kind.HOLIDAY)));

    static Holiday holiday(String day, Kind kind) {
        return new Holiday(LocalDate.parse(day), kind, "ngày thử", "để thử", false, null, 0, null);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void aPeriodThatEndsOnAHolidayEndsOnTheNextWorkingDay() {
        assertThat(calendar.plusDays(day("2026-10-25"), 30)).isEqualTo(day("2026-11-25"));
    }

    @Test
    void workingDaysLeaveOutWeekendsAndHolidays() {
        assertThat(calendar.plusWorkingDays(day("2026-11-10"), 15)).isEqualTo(day("2026-12-02"));
    }

    @Test
    void aSwappedSaturdayIsWorked() {
        assertThat(calendar.isWorkingDay(day("2026-05-09"))).isTrue();
        assertThat(calendar.plusWorkingDays(day("2026-05-08"), 1)).isEqualTo(day("2026-05-09"));
    }

    /** Friday 2 January off for Saturday 10 January: the swap moves the end of periods that lie over either. */
    @Test
    void theDayItIsSwappedForIsOff() {
        var swapped = new WorkingCalendar(List.of(
                holiday("2026-01-01", Kind.HOLIDAY),
                holiday("2026-01-02", Kind.SWAPPED_OFF),
                holiday("2026-01-10", Kind.WORKING_SATURDAY)));
        assertThat(swapped.plusDays(day("2025-12-30"), 3)).isEqualTo(day("2026-01-05"));
        assertThat(swapped.plusDays(day("2025-12-31"), 10)).isEqualTo(day("2026-01-10"));
        assertThat(swapped.plusWorkingDays(day("2026-01-08"), 2)).isEqualTo(day("2026-01-10"));
        assertThat(swapped.minusWorkingDays(day("2026-01-12"), 1)).isEqualTo(day("2026-01-10"));
        assertThat(swapped.minusDays(day("2026-01-12"), 2)).isEqualTo(day("2026-01-10"));
    }

    @Test
    void atTheLatestBeforeKeepsTheEarlierWorkingDay() {
        assertThat(calendar.minusDays(day("2026-05-06"), 5)).isEqualTo(day("2026-04-29"));
    }

    @Test
    void aMonthFromThe31stEndsOnTheLastDayOfAShortMonth() {
        assertThat(calendar.plusMonths(day("2027-01-31"), 1)).isEqualTo(day("2027-03-01"));
        assertThat(calendar.plusMonths(day("2023-01-31"), 1)).isEqualTo(day("2023-02-28"));
        assertThat(calendar.plusMonths(day("2028-01-31"), 1)).isEqualTo(day("2028-02-29"));
        assertThat(calendar.plusMonths(day("2026-03-10"), 6)).isEqualTo(day("2026-09-10"));
    }

    @Test
    void countingIsWhatCountingDayByDayGives() {
        var random = new Random(SEED);
        for (var i = 0; i < 2_000; i++) {
            var from = day("2026-01-01").plusDays(random.nextInt(700));
            var days = random.nextInt(60);
            var counted = Stream.iterate(from.plusDays(1), d -> d.plusDays(1))
                    .filter(calendar::isWorkingDay)
                    .skip(Math.max(0, days - 1))
                    .findFirst()
                    .orElseThrow();
            assertThat(calendar.plusWorkingDays(from, days))
                    .as("%s + %s working days", from, days)
                    .isEqualTo(days == 0 ? from : counted);
            assertThat(calendar.isWorkingDay(calendar.plusDays(from, days))).isTrue();
            assertThat(calendar.minusDays(from, days)).isBeforeOrEqualTo(from.minusDays(days));
        }
    }

    @Test
    void workingDaysThereAndBackReturnToAWorkingDay() {
        var random = new Random(SEED);
        for (var i = 0; i < 2_000; i++) {
            var from = calendar.thisOrNextWorkingDay(day("2026-01-01").plusDays(random.nextInt(700)));
            var days = random.nextInt(60);
            assertThat(calendar.minusWorkingDays(calendar.plusWorkingDays(from, days), days))
                    .isEqualTo(from);
        }
    }

    @Test
    void weekendsAreDaysOfRest() {
        assertThat(calendar.isWorkingDay(day("2026-11-21"))).isFalse();
        assertThat(day("2026-11-21").getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
    }
}
