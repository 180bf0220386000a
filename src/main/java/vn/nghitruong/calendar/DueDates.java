package vn.nghitruong.calendar;

import static vn.nghitruong.calendar.VietnameseDates.day;
import static vn.nghitruong.calendar.VietnameseDates.weekday;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Turns rules into days, each with the sentence that explains it. A day that a document names is kept as named and never
 * moved to a working day; only computed days are.
 *
 * @param namedDayCounts whether "trước ngày 25" is still kept on the 25th itself
 * @param meetingDay the day of the month on which the monthly meeting is expected until it is convened
 * @param source where the rule stands, for the end of the sentence: "Kế hoạch 10/KH-HĐND mục III.4.1"
 */
public record DueDates(WorkingCalendar calendar, boolean namedDayCounts, int meetingDay, String source) {

    /** What is due once whatever the time, and of recurring rules what falls due up to and on a last day, in order. */
    public List<DueDate> of(DueRule rule, LocalDate until) {
        return switch (rule) {
            case DueRule.OnDate(var date, var before) -> List.of(named("một lần", date, before));
            case DueRule.InPeriod(var from, var to) ->
                List.of(due("một lần", to, "từ %s đến hết %s".formatted(day(from), weekday(to))));
            case DueRule.NoDate() -> List.of(new DueDate("một lần", null, null, false, explain("không nêu thời hạn")));
            case DueRule.MonthlyDay(var number, var before, var from) ->
                months(from, until)
                        .filter(m -> !dayOf(m, number).isBefore(from))
                        .map(m -> named(VietnameseDates.month(m), dayOf(m, number), before))
                        .filter(d -> !d.namedOn().isAfter(until))
                        .toList();
            case DueRule.Monthly(var from) -> monthEnds(months(from, until), until, m -> monthly(m, from));
            case DueRule.MonthlyMeeting(var from) ->
                months(from, until)
                        .map(this::meeting)
                        .filter(d -> !d.lastDay().isBefore(from) && !d.lastDay().isAfter(until))
                        .toList();
            case DueRule.YearlyMonths(var named, var from) ->
                monthEnds(
                        months(from, until).filter(m -> named.contains(m.getMonthValue())),
                        until,
                        m -> rule.inWords() + ": đến hết " + weekday(m.atEndOfMonth()));
            case DueRule.Recurring r -> List.of();
            case DueRule.FromEvent r -> List.of();
            case DueRule.UponEvent r -> List.of();
            case DueRule.Standing r -> List.of();
        };
    }

    /** The day that a number of days from an event comes to, once the event has a date. */
    public DueDate of(DueRule.FromEvent rule, String period, String event, LocalDate eventDay) {
        var last = rule.after()
                ? rule.workingDays()
                        ? calendar.plusWorkingDays(eventDay, rule.days())
                        : calendar.plusDays(eventDay, rule.days())
                : rule.workingDays()
                        ? calendar.minusWorkingDays(eventDay, rule.days())
                        : calendar.minusDays(eventDay, rule.days());
        var sentence = "%s %s %s %d ngày%s = %s"
                .formatted(
                        event,
                        day(eventDay),
                        rule.after() ? "+" : "−",
                        rule.days(),
                        rule.workingDays() ? " làm việc" : "",
                        weekday(last));
        return due(period, last, sentence + rolled(rule, eventDay, last));
    }

    private static String rolled(DueRule.FromEvent rule, LocalDate eventDay, LocalDate last) {
        var bare = rule.after() ? eventDay.plusDays(rule.days()) : eventDay.minusDays(rule.days());
        if (rule.workingDays() || bare.equals(last)) {
            return "";
        }
        return " (%s là ngày nghỉ)".formatted(weekday(bare));
    }

    private DueDate named(String period, LocalDate date, boolean before) {
        if (!before) {
            return new DueDate(period, date, date, false, explain("ngày " + day(date) + ", tính cả ngày đó"));
        }
        var last = namedDayCounts ? date : date.minusDays(1);
        var sentence = "trước ngày %s, ngày %d %s: chậm nhất hết %s"
                .formatted(day(date), date.getDayOfMonth(), namedDayCounts ? "còn tính" : "không tính", weekday(last));
        return new DueDate(period, date, last, false, explain(sentence));
    }

    private DueDate meeting(YearMonth month) {
        var expected = calendar.thisOrNextWorkingDay(dayOf(month, meetingDay));
        return new DueDate(
                VietnameseDates.month(month),
                null,
                expected,
                true,
                explain("phiên họp thường kỳ %s, dự kiến %s cho đến khi có giấy mời"
                        .formatted(VietnameseDates.month(month), weekday(expected))));
    }

    private static String monthly(YearMonth month, LocalDate from) {
        var start = YearMonth.from(from).equals(month) ? ", bắt đầu từ " + day(from) : "";
        return "hằng tháng%s; không nêu ngày nên tính đến hết %s".formatted(start, weekday(month.atEndOfMonth()));
    }

    private List<DueDate> monthEnds(Stream<YearMonth> months, LocalDate until, Function<YearMonth, String> sentence) {
        return months.filter(m -> !m.atEndOfMonth().isAfter(until))
                .map(m -> due(VietnameseDates.month(m), m.atEndOfMonth(), sentence.apply(m)))
                .toList();
    }

    private DueDate due(String period, LocalDate lastDay, String sentence) {
        return new DueDate(period, null, lastDay, false, explain(sentence));
    }

    private String explain(String sentence) {
        return sentence + ". Căn cứ: " + source;
    }

    private static LocalDate dayOf(YearMonth month, int number) {
        return month.atDay(Math.min(number, month.lengthOfMonth()));
    }

    private static Stream<YearMonth> months(LocalDate from, LocalDate until) {
        var last = YearMonth.from(until);
        return Stream.iterate(YearMonth.from(from), m -> !m.isAfter(last), m -> m.plusMonths(1));
    }
}
