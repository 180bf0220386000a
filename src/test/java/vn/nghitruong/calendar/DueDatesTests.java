package vn.nghitruong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghitruong.calendar.Holiday.Kind;

class DueDatesTests {
    private static final LocalDate PLAN = LocalDate.of(2026, 4, 9);
    private final DueDates dates = new DueDates(
            new WorkingCalendar(List.of(
                    WorkingCalendarTests.holiday("2026-04-26", Kind.HOLIDAY),
                    WorkingCalendarTests.holiday("2026-04-27", Kind.COMPENSATORY))),
            false,
            25,
            "Kế hoạch 10/KH-HĐND mục III.3.3");

    @Test
    void beforeANamedDayTheDayItselfIsTooLate() {
        var due = dates.of(new DueRule.OnDate(LocalDate.of(2026, 4, 25), true), PLAN)
                .getFirst();

        assertThat(due.namedOn()).isEqualTo("2026-04-25");
        assertThat(due.lastDay()).isEqualTo("2026-04-24");
        assertThat(due.explanation())
                .isEqualTo("trước ngày 25/4/2026, ngày 25 không tính: chậm nhất hết thứ Sáu, 24/4/2026."
                        + " Căn cứ: Kế hoạch 10/KH-HĐND mục III.3.3");
    }

    @Test
    void aNamedDayIsNotMovedToAWorkingDay() {
        var saturday = LocalDate.of(2026, 4, 11);
        assertThat(dates.of(new DueRule.OnDate(saturday, false), PLAN)
                        .getFirst()
                        .lastDay())
                .isEqualTo(saturday);
    }

    @Test
    void whereTheRuleCountsTheDayItselfItIsTheLastOne() {
        var lenient = new DueDates(new WorkingCalendar(List.of()), true, 25, "mục II");
        assertThat(lenient.of(new DueRule.OnDate(LocalDate.of(2026, 4, 25), true), PLAN)
                        .getFirst()
                        .lastDay())
                .isEqualTo("2026-04-25");
    }

    /** The reports of the Plan, III.3.3: before day 20 each month, from 20/4/2026, over its first twelve months. */
    @Test
    void twelveMonthlyReports() {
        var rule = new DueRule.MonthlyDay(20, true, LocalDate.of(2026, 4, 20));
        assertThat(dates.of(rule, LocalDate.of(2027, 3, 31)).stream()
                        .map(DueDate::lastDay)
                        .map(LocalDate::toString))
                .containsExactly(
                        "2026-04-19",
                        "2026-05-19",
                        "2026-06-19",
                        "2026-07-19",
                        "2026-08-19",
                        "2026-09-19",
                        "2026-10-19",
                        "2026-11-19",
                        "2026-12-19",
                        "2027-01-19",
                        "2027-02-19",
                        "2027-03-19");
    }

    /** The courses of the Plan, III.3.1: April and October of each year. */
    @Test
    void coursesInAprilAndOctober() {
        var rule = new DueRule.YearlyMonths(List.of(4, 10), PLAN);
        assertThat(dates.of(rule, LocalDate.of(2027, 12, 31)).stream()
                        .map(DueDate::lastDay)
                        .map(LocalDate::toString))
                .containsExactly("2026-04-30", "2026-10-31", "2027-04-30", "2027-10-31");
    }

    /** The digests of the Plan, III.4.2: from 20/4/2026, then each month; no day is named, so the month's end counts. */
    @Test
    void digestsBeginInTheMonthNamed() {
        var due = dates.of(new DueRule.Monthly(LocalDate.of(2026, 4, 20)), LocalDate.of(2026, 6, 30));
        assertThat(due.stream().map(DueDate::lastDay).map(LocalDate::toString))
                .containsExactly("2026-04-30", "2026-05-31", "2026-06-30");
        assertThat(due.getFirst().explanation()).contains("bắt đầu từ 20/4/2026");
    }

    @Test
    void meetingsAreProvisionalAndExpectedOnAWorkingDay() {
        var due = dates.of(new DueRule.MonthlyMeeting(PLAN), LocalDate.of(2026, 5, 31));
        assertThat(due.stream().map(DueDate::lastDay).map(LocalDate::toString))
                .containsExactly("2026-04-28", "2026-05-25");
        assertThat(due).allMatch(DueDate::provisional);
    }

    @Test
    void sevenDaysAfterASession() {
        var rule = new DueRule.FromEvent(7, false, true, "kết thúc Kỳ họp, phiên họp");
        var due = dates.of(rule, "kỳ họp thứ hai", "kết thúc kỳ họp", LocalDate.of(2026, 7, 10));
        assertThat(due.lastDay()).isEqualTo("2026-07-17");
        assertThat(due.explanation()).startsWith("kết thúc kỳ họp 10/7/2026 + 7 ngày = thứ Sáu, 17/7/2026");

        var rolled = dates.of(rule, "phiên họp", "kết thúc phiên họp", LocalDate.of(2026, 7, 4));
        assertThat(rolled.lastDay()).isEqualTo("2026-07-13");
        assertThat(rolled.explanation()).contains("thứ Bảy, 11/7/2026 là ngày nghỉ");
    }

    @Test
    void everyMonthOnceInOrderAndNoneBeforeTheBeginning() {
        var random = new Random(9_042_026);
        for (var i = 0; i < 500; i++) {
            var from = PLAN.plusDays(random.nextInt(900));
            var rule = new DueRule.MonthlyDay(1 + random.nextInt(31), false, from);
            var until = from.plusDays(random.nextInt(900));
            var due = dates.of(rule, until);
            assertThat(due).extracting(DueDate::lastDay).isSorted();
            assertThat(due).extracting(DueDate::period).doesNotHaveDuplicates();
            assertThat(due)
                    .allMatch(d -> !d.lastDay().isBefore(from) && !d.lastDay().isAfter(until));
            var months = (until.getYear() - from.getYear()) * 12 + until.getMonthValue() - from.getMonthValue() + 1;
            assertThat(due.size()).as("%s until %s", rule, until).isBetween(months - 2, months);
            var half = from.plusDays(random.nextInt(300));
            assertThat(due).containsAll(half.isAfter(until) ? List.of() : dates.of(rule, half));
        }
    }

    static List<DueRule> rules() {
        return List.of(
                new DueRule.OnDate(PLAN, true),
                new DueRule.InPeriod(PLAN, PLAN.plusDays(9)),
                new DueRule.MonthlyDay(20, true, PLAN),
                new DueRule.Monthly(PLAN),
                new DueRule.MonthlyMeeting(PLAN),
                new DueRule.YearlyMonths(List.of(4, 10), PLAN),
                new DueRule.Recurring("định kỳ | hằng quý"),
                new DueRule.FromEvent(7, true, false, "khai mạc | kỳ họp"),
                new DueRule.UponEvent("theo hướng dẫn của tỉnh"),
                new DueRule.Standing(PLAN),
                new DueRule.Standing(null),
                new DueRule.NoDate());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsReadBackAsItWasWritten(DueRule rule) {
        assertThat(DueRule.parse(rule.canonical())).isEqualTo(rule);
        assertThat(rule.inWords()).isNotBlank();
    }
}
