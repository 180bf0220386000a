package vn.nghitruong.plans.importing;

import static vn.nghitruong.platform.FormErrors.blank;
import static vn.nghitruong.platform.FormErrors.longer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * When something is due, as a person types it; each kind of rule uses some of the fields.
 *
 * @param date the named day, or the last one of a period
 * @param before whether the named day itself is too late
 * @param from the first day of a period, or the day from which a rule holds
 * @param number the day of each month, or the number of days from an event
 * @param months of each year: "4, 10"
 * @param side AFTER or BEFORE an event
 * @param words the event, or how often
 */
public record WhenForm(
        @Nullable String when,
        @Nullable String date,
        @Nullable String before,
        @Nullable String from,
        @Nullable String number,
        @Nullable String working,
        @Nullable String side,
        @Nullable String months,
        @Nullable String words) {
    private static final int WORDS_LENGTH = 500;
    private static final int MOST_DAYS = 400;

    /** Of a rule that is there; what it does not need stays empty. */
    static WhenForm of(DueRule rule) {
        var kind = When.of(rule).name();
        var from = Starting.of(rule) == null ? "" : String.valueOf(Starting.of(rule));
        return switch (rule) {
            case DueRule.OnDate(var date, var before) ->
                new WhenForm(kind, date.toString(), tick(before), "", "", "", "", "", "");
            case DueRule.InPeriod(var first, var last) ->
                new WhenForm(kind, last.toString(), "", first.toString(), "", "", "", "", "");
            case DueRule.MonthlyDay(var day, var before, var start) ->
                new WhenForm(kind, "", tick(before), from, String.valueOf(day), "", "", "", "");
            case DueRule.YearlyMonths(var months, var start) -> {
                var list = months.stream().map(String::valueOf).collect(Collectors.joining(", "));
                yield new WhenForm(kind, "", "", from, "", "", "", list, "");
            }
            case DueRule.FromEvent(var days, var working, var after, var event) -> {
                var side = after ? "AFTER" : "BEFORE";
                yield new WhenForm(kind, "", "", "", String.valueOf(days), tick(working), side, "", event);
            }
            case DueRule.Recurring(var words) -> new WhenForm(kind, "", "", "", "", "", "", "", words);
            case DueRule.UponEvent(var words) -> new WhenForm(kind, "", "", "", "", "", "", "", words);
            default -> new WhenForm(kind, "", "", from, "", "", "", "", "");
        };
    }

    private static String tick(boolean ticked) {
        return ticked ? "true" : "";
    }

    FormErrors check(Texts texts) {
        var kind = kind();
        var needsWords = kind == When.RECURRING || kind == When.UPON_EVENT || kind == When.FROM_EVENT;
        return FormErrors.check()
                .reject(
                        (kind == When.ON_DATE || kind == When.PERIOD)
                                && day(date).isEmpty(),
                        "date",
                        texts.get("plans.import.when.date.missing"))
                .reject(
                        kind == When.PERIOD && day(from).isEmpty()
                                || kind.startsOnADay() && day(from).isEmpty()
                                || kind == When.STANDING
                                        && !blank(from)
                                        && day(from).isEmpty(),
                        "from",
                        texts.get("plans.import.when.from.missing"))
                .reject(
                        kind == When.PERIOD
                                && day(date).isPresent()
                                && day(from).filter(day(date).get()::isBefore).isPresent(),
                        "from",
                        texts.get("plans.import.when.from.late"))
                .reject(
                        kind == When.MONTHLY_DAY && (count() < 1 || count() > 31),
                        "number",
                        texts.get("plans.import.when.number.month"))
                .reject(
                        kind == When.FROM_EVENT && (count() < 0 || count() > MOST_DAYS),
                        "number",
                        texts.get("plans.import.when.number.days"))
                .reject(
                        kind == When.YEARLY && list().isEmpty(),
                        "months",
                        texts.get("plans.import.when.months.missing"))
                .reject(needsWords && blank(words), "words", texts.get("plans.import.when.words.missing"))
                .reject(longer(words, WORDS_LENGTH), "words", texts.get("plans.import.when.words.long"))
                .done();
    }

    public When kind() {
        return When.of(String.valueOf(when));
    }

    /** The rule of a form that was checked. */
    DueRule rule() {
        return switch (kind()) {
            case ON_DATE -> new DueRule.OnDate(day(date).orElseThrow(), ticked(before));
            case PERIOD ->
                new DueRule.InPeriod(day(from).orElseThrow(), day(date).orElseThrow());
            case MONTHLY_DAY ->
                new DueRule.MonthlyDay(count(), ticked(before), day(from).orElseThrow());
            case MONTHLY -> new DueRule.Monthly(day(from).orElseThrow());
            case MONTHLY_MEETING -> new DueRule.MonthlyMeeting(day(from).orElseThrow());
            case YEARLY -> new DueRule.YearlyMonths(list(), day(from).orElseThrow());
            case RECURRING -> new DueRule.Recurring(line());
            case FROM_EVENT -> new DueRule.FromEvent(count(), ticked(working), !"BEFORE".equals(side), line());
            case UPON_EVENT -> new DueRule.UponEvent(line());
            case STANDING -> new DueRule.Standing(day(from).orElse(null));
            case NO_DATE -> new DueRule.NoDate();
        };
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        return VietnameseDates.read(typed).filter(day -> day.getYear() >= 2000);
    }

    static boolean ticked(@Nullable String box) {
        return "true".equals(box);
    }

    private int count() {
        return number != null && number.strip().matches("\\d{1,4}") ? Integer.parseInt(number.strip()) : -1;
    }

    /** The months in order; none where something else was typed. */
    private List<Integer> list() {
        var typed = months == null ? "" : months.strip();
        if (!typed.matches("(?:tháng\\s*)?\\d{1,2}(?:\\s*(?:,|;|và|\\s)\\s*(?:tháng\\s*)?\\d{1,2})*")) {
            return List.of();
        }
        var found = Arrays.stream(typed.split("\\D+"))
                .filter(n -> !n.isEmpty())
                .map(Integer::valueOf)
                .distinct()
                .sorted()
                .toList();
        return found.stream().allMatch(m -> m >= 1 && m <= 12) ? found : List.of();
    }

    private String line() {
        return words == null ? "" : words.strip().replaceAll("\\s+", " ");
    }
}
