package vn.nghitruong.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * The rules in force on a day and the calendar, read once for a page or a job.
 *
 * @param rules by key
 */
public record RuleBook(LocalDate day, Map<String, Rule> rules, WorkingCalendar calendar) {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    public Optional<Rule> find(String key) {
        return Optional.ofNullable(rules.get(key));
    }

    /** The rule of a key; throws where none is in force, since no number may be guessed. */
    public Rule get(String key) {
        return find(key).orElseThrow(() -> Rules.missing(key, day));
    }

    public Threshold threshold(String key) {
        return get(key).threshold();
    }

    /** The last day of a period ("không quá 30 ngày kể từ ngày …"), in whichever days the rule counts. */
    public LocalDate after(String key, LocalDate event) {
        var rule = get(key);
        refuse(rule, Rule.Bound.AT_LEAST);
        return switch (rule.unit()) {
            case DAYS -> calendar.plusDays(event, rule.days());
            case WORKING_DAYS -> calendar.plusWorkingDays(event, rule.workingDays());
            case MONTHS -> calendar.plusMonths(event, rule.number());
            default -> throw new IllegalStateException("rule " + key + " counts no days but " + rule.unit());
        };
    }

    /** The last day on which "ít nhất 5 ngày trước ngày …" is kept, in whichever days the rule counts. */
    public LocalDate before(String key, LocalDate event) {
        var rule = get(key);
        refuse(rule, Rule.Bound.AT_MOST);
        return switch (rule.unit()) {
            case DAYS -> calendar.minusDays(event, rule.days());
            case WORKING_DAYS -> calendar.minusWorkingDays(event, rule.workingDays());
            default -> throw new IllegalStateException("rule " + key + " counts no days but " + rule.unit());
        };
    }

    /** A rule that says "not before" names no last day, and one that says "within" none to count back to. */
    private static void refuse(Rule rule, Rule.Bound bound) {
        if (rule.bound() == bound) {
            throw new IllegalStateException("rule " + rule.key() + " is not counted this way: " + bound);
        }
    }

    /**
     * The day that counts as the day of receipt of what came in at a moment. The day itself, unless the council has
     * chosen ({@code receipt.after-hours}) that what comes after office hours is received on the next working day.
     */
    public LocalDate receivedOn(OffsetDateTime moment) {
        var here = moment.atZoneSameInstant(HERE);
        var day = here.toLocalDate();
        if (!get("receipt.after-hours").yes()) {
            return day;
        }
        var closed = here.toLocalTime().isAfter(get("office.closes").timeOfDay());
        return calendar.thisOrNextWorkingDay(closed ? day.plusDays(1) : day);
    }
}
