package vn.nghitruong.calendar;

import static vn.nghitruong.calendar.VietnameseDates.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, as a document says it. A rule is stored as one line of text ({@link #canonical}) and turned into
 * days by {@link DueDates}.
 */
public sealed interface DueRule {
    /** On a day the document names; with before, "trước ngày". */
    record OnDate(LocalDate date, boolean before) implements DueRule {}

    /** Within a month, quarter, year or span; its last day counts. */
    record InPeriod(LocalDate from, LocalDate to) implements DueRule {}

    /** On or before a day of every month. */
    record MonthlyDay(int day, boolean before, LocalDate from) implements DueRule {}

    /** Every month, no day named. */
    record Monthly(LocalDate from) implements DueRule {}

    /** At each regular monthly meeting of the Standing Committee. */
    record MonthlyMeeting(LocalDate from) implements DueRule {}

    /** In named months of every year. */
    record YearlyMonths(List<Integer> months, LocalDate from) implements DueRule {}

    /** Again and again, but the document does not say when. */
    record Recurring(String words) implements DueRule {}

    /** So many days after, or before, an event. */
    record FromEvent(int days, boolean workingDays, boolean after, String event) implements DueRule {}

    /** When something happens, or as another document will say. */
    record UponEvent(String words) implements DueRule {}

    /** All the time. */
    record Standing(@Nullable LocalDate from) implements DueRule {}

    /** Once; the document names no day. */
    record NoDate() implements DueRule {}

    default DutyKind kind() {
        return switch (this) {
            case OnDate r -> DutyKind.ONE_OFF;
            case InPeriod r -> DutyKind.ONE_OFF;
            case NoDate r -> DutyKind.ONE_OFF;
            case MonthlyDay r -> DutyKind.RECURRING;
            case Monthly r -> DutyKind.RECURRING;
            case MonthlyMeeting r -> DutyKind.RECURRING;
            case YearlyMonths r -> DutyKind.RECURRING;
            case Recurring r -> DutyKind.RECURRING;
            case FromEvent r -> DutyKind.RELATIVE;
            case UponEvent r -> DutyKind.RELATIVE;
            case Standing r -> DutyKind.STANDING;
        };
    }

    /** The rule as people say it. */
    default String inWords() {
        return switch (this) {
            case OnDate(var date, var before) -> (before ? "trước ngày " : "ngày ") + day(date);
            case InPeriod(var from, var to) -> "từ " + day(from) + " đến hết " + day(to);
            case MonthlyDay(var number, var before, var from) ->
                (before ? "trước ngày " : "ngày ") + number + " hằng tháng, từ " + day(from);
            case Monthly(var from) -> "hằng tháng, từ " + day(from);
            case MonthlyMeeting(var from) -> "tại phiên họp thường kỳ hằng tháng, từ " + day(from);
            case YearlyMonths(var months, var from) -> {
                var names = months.stream().map(m -> "tháng " + m).collect(Collectors.joining(" và "));
                yield names + " hằng năm";
            }
            case Recurring(var words) -> words;
            case FromEvent(var days, var working, var after, var event) ->
                "chậm nhất %d ngày%s %s %s"
                        .formatted(days, working ? " làm việc" : "", after ? "kể từ ngày" : "trước ngày", event);
            case UponEvent(var words) -> words;
            case Standing(var from) -> from == null ? "thường xuyên" : "thường xuyên, từ " + day(from);
            case NoDate() -> "không nêu thời hạn";
        };
    }

    /** One line from which {@link #parse} makes an equal rule. */
    default String canonical() {
        return switch (this) {
            case OnDate(var date, var before) -> "ON|" + date + "|" + before;
            case InPeriod(var from, var to) -> "PERIOD|" + from + "|" + to;
            case MonthlyDay(var number, var before, var from) -> "MONTHLY_DAY|" + number + "|" + before + "|" + from;
            case Monthly(var from) -> "MONTHLY|" + from;
            case MonthlyMeeting(var from) -> "MONTHLY_MEETING|" + from;
            case YearlyMonths(var months, var from) ->
                "YEARLY|" + months.stream().map(String::valueOf).collect(Collectors.joining(",")) + "|" + from;
            case Recurring(var words) -> "RECURRING|" + words;
            case FromEvent(var days, var working, var after, var event) ->
                "FROM_EVENT|" + days + "|" + working + "|" + after + "|" + event;
            case UponEvent(var words) -> "UPON_EVENT|" + words;
            case Standing(var from) -> "STANDING|" + (from == null ? "" : from);
            case NoDate() -> "NONE|";
        };
    }

    /** Reads what {@link #canonical} wrote. */
    static DueRule parse(String canonical) {
        var p = canonical.split("\\|", -1);
        return switch (p[0]) {
            case "ON" -> new OnDate(LocalDate.parse(p[1]), Boolean.parseBoolean(p[2]));
            case "PERIOD" -> new InPeriod(LocalDate.parse(p[1]), LocalDate.parse(p[2]));
            case "MONTHLY_DAY" ->
                new MonthlyDay(Integer.parseInt(p[1]), Boolean.parseBoolean(p[2]), LocalDate.parse(p[3]));
            case "MONTHLY" -> new Monthly(LocalDate.parse(p[1]));
            case "MONTHLY_MEETING" -> new MonthlyMeeting(LocalDate.parse(p[1]));
            case "YEARLY" ->
                new YearlyMonths(
                        List.of(p[1].split(",")).stream().map(Integer::valueOf).toList(), LocalDate.parse(p[2]));
            case "RECURRING" -> new Recurring(rest(canonical, 1));
            case "FROM_EVENT" ->
                new FromEvent(
                        Integer.parseInt(p[1]),
                        Boolean.parseBoolean(p[2]),
                        Boolean.parseBoolean(p[3]),
                        rest(canonical, 4));
            case "UPON_EVENT" -> new UponEvent(rest(canonical, 1));
            case "STANDING" -> new Standing(p[1].isEmpty() ? null : LocalDate.parse(p[1]));
            case "NONE" -> new NoDate();
            default -> throw new IllegalArgumentException("not a due rule: " + canonical);
        };
    }

    /** What stands after so many bars; words may hold bars themselves. */
    private static String rest(String canonical, int bars) {
        return canonical.split("\\|", bars + 1)[bars];
    }
}
