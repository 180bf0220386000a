package vn.nghitruong.plans.importing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.duties.Progress;
import vn.nghitruong.plans.Clause;
import vn.nghitruong.plans.Plan;
import vn.nghitruong.plans.PlanDocument;
import vn.nghitruong.plans.PlanItem;
import vn.nghitruong.plans.importing.ImportItem.Content;
import vn.nghitruong.text.DateSpan;
import vn.nghitruong.text.DateSpans;

/** What a plan becomes when it is written again for the year after: the same tasks, every year in its dates moved on by one. */
final class NextYear {
    /** Before a date of another document: "Nghị quyết số 23-NQ/ĐU, ngày 08 tháng 4 năm 2026" stays as it is. */
    private static final Pattern CITED = Pattern.compile("(?iuU)\\bsố\\s+\\S*\\d\\S*\\s*,?\\s*$");

    /** A term of office and a span of years are not dates of this plan. */
    private static final Pattern SPAN = Pattern.compile("(?iuU)(?:giai đoạn|nhiệm kỳ)\\b[^.;,]{0,12}$|^giai đoạn");

    private static final Pattern SPAN_GOES_ON = Pattern.compile("(?uU)^\\s*[-–]\\s*20\\d\\d");

    private NextYear() {}

    /**
     * @param head its number and day of issue are left for the clerk
     * @param startsOn stands for the day of issue until that is known
     */
    record Draft(PlanDocument head, LocalDate startsOn, List<ImportClause> clauses, List<Moved> tasks) {}

    /** A task as this year's duty has it, and what becomes of it. */
    record Moved(PlanItem was, Content content, String deadline) {}

    /** Takes over the text of a plan and those of its duties that are given, each with the code of its clause. */
    static Draft of(
            Plan plan,
            List<Clause> clauses,
            List<Progress> duties,
            Map<Long, String> clauseOf,
            Map<Long, String> bodies) {
        var startsOn = plan.issuedOn().plusYears(1);
        var words = clauses.stream().collect(Collectors.toMap(Clause::code, Clause::words));
        var moved = IntStream.range(0, clauses.size())
                .mapToObj(n -> clause(n, clauses.get(n)))
                .toList();
        var tasks = duties.stream()
                .map(progress -> task(progress, clauseOf, bodies, words, startsOn))
                .toList();
        var head = new PlanDocument(null, words(plan.title()), null, List.of(), List.of());
        return new Draft(head, startsOn, moved, tasks);
    }

    private static ImportClause clause(int position, Clause c) {
        return new ImportClause(
                position, c.code(), c.parent(), c.cite(), c.label(), words(c.words()), c.words(), c.heading());
    }

    private static Moved task(
            Progress progress,
            Map<Long, String> clauseOf,
            Map<Long, String> bodies,
            Map<String, String> clauseWords,
            LocalDate startsOn) {
        var duty = progress.duty();
        var clause = clauseOf.get(duty.id());
        var was = new PlanItem(
                clause,
                duty.task(),
                names(progress.leads()),
                names(progress.supports()),
                duty.rule(),
                duty.deadlineWords(),
                clauseWords.get(clause));
        var content = new Content(
                words(duty.task()),
                was.lead(),
                was.support(),
                rule(duty.rule(), startsOn),
                bodies.get(duty.accountable().bodyId()));
        return new Moved(was, content, words(duty.deadlineWords()));
    }

    private static List<String> names(String joined) {
        return Arrays.stream(joined.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The rule a year later; what comes round again holds from the new plan's day of issue. */
    static DueRule rule(DueRule rule, LocalDate startsOn) {
        return switch (rule) {
            case DueRule.OnDate(var date, var before) -> new DueRule.OnDate(date.plusYears(1), before);
            case DueRule.InPeriod(var from, var to) -> new DueRule.InPeriod(from.plusYears(1), endLater(to));
            case DueRule.Recurring(var words) -> new DueRule.Recurring(words(words));
            case DueRule.UponEvent(var words) -> new DueRule.UponEvent(words(words));
            case DueRule.FromEvent(var days, var working, var after, var event) ->
                new DueRule.FromEvent(days, working, after, words(event));
            case DueRule.Standing r -> new DueRule.Standing(startsOn);
            default -> Starting.on(rule, startsOn);
        };
    }

    /** The last day of a month stays one, in February too. */
    private static LocalDate endLater(LocalDate day) {
        var later = day.plusYears(1);
        return day.getDayOfMonth() == day.lengthOfMonth() ? later.withDayOfMonth(later.lengthOfMonth()) : later;
    }

    /** The words with the year of each date moved on by one; dates of other documents and spans of years stay. */
    static String words(String words) {
        var moved = new StringBuilder(words);
        for (var span : DateSpans.in(words).reversed()) {
            var at = span.hasYear() && belongsToThisPlan(words, span) ? yearIn(words, span) : null;
            if (at != null) {
                moved.replace(at, at + 4, String.valueOf(span.year() + 1));
            }
        }
        return moved.toString();
    }

    private static boolean belongsToThisPlan(String words, DateSpan span) {
        var before = words.substring(0, span.start());
        return !CITED.matcher(before).find()
                && !SPAN.matcher(before).find()
                && !SPAN.matcher(words.substring(span.start(), span.end())).find()
                && !SPAN_GOES_ON.matcher(words.substring(span.end())).find();
    }

    private static @Nullable Integer yearIn(String words, DateSpan span) {
        var at = words.lastIndexOf(String.valueOf(span.year()), span.end());
        return at < span.start() ? null : at;
    }
}
