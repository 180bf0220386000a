package vn.nghitruong.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number of days, a threshold or another rule, as it holds in a time.
 *
 * @param value as stored; read it with the reader of its unit
 * @param basis the law, decision or plan it rests on
 * @param certainty how it was learnt, in words, for rules that came with the program
 * @param article where the council's own working rules say it
 * @param validTo the last day it holds, null while it holds without end
 * @param verification null until a person has checked it; shown as "chưa xác minh" until then
 */
public record Rule(
        long id,
        String key,
        RuleSubject subject,
        Bound bound,
        String value,
        RuleUnit unit,
        String description,
        String basis,
        String certainty,
        @Nullable Article article,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Verification verification) {
    /** How the value binds: "không quá", "ít nhất", "trước". */
    public enum Bound {
        AT_MOST,
        AT_LEAST,
        BEFORE,
        EXACTLY
    }

    /**
     * @param words "Điều 12 Quy chế làm việc"
     * @param address where it can be read, empty where nowhere
     */
    public record Article(String words, String address) {}

    /** The value as a whole number, whatever is counted; throws where it is none. */
    public int number() {
        if (!unit.isNumber()) {
            throw new IllegalStateException("rule %s is no number but %s: %s".formatted(key, unit, value));
        }
        return Integer.parseInt(value);
    }

    public int days() {
        return Integer.parseInt(in(RuleUnit.DAYS));
    }

    public int workingDays() {
        return Integer.parseInt(in(RuleUnit.WORKING_DAYS));
    }

    public int hours() {
        return Integer.parseInt(in(RuleUnit.HOURS));
    }

    public Threshold threshold() {
        return Threshold.read(in(RuleUnit.THRESHOLD)).orElseThrow();
    }

    /** Months of the year by number, in order. */
    public List<Integer> monthsOfYear() {
        return Stream.of(in(RuleUnit.MONTHS_OF_YEAR).split(", "))
                .map(Integer::valueOf)
                .toList();
    }

    public LocalTime timeOfDay() {
        return LocalTime.parse(in(RuleUnit.TIME_OF_DAY));
    }

    /** The value of a rule that answers yes or no. */
    public boolean yes() {
        return in(RuleUnit.YES_NO).equals("có");
    }

    private String in(RuleUnit asked) {
        if (unit != asked) {
            throw new IllegalStateException("rule %s is given in %s, not in %s".formatted(key, unit, asked));
        }
        return value;
    }

    /** The value without sign or unit, for {@link #messageKey}. */
    public String figure() {
        return unit == RuleUnit.THRESHOLD ? threshold().share() : value;
    }

    /** Of the text that says the value in words, to be filled in with the figure. */
    public String messageKey() {
        return "calendar.unit." + unit
                + (unit == RuleUnit.THRESHOLD ? threshold().strict() ? ".over" : ".least" : "");
    }
}
