package vn.nghitruong.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number of days, a threshold or another rule, as it holds in a time.
 *
 * @param basis the law, decision or plan it rests on
 * @param verified whether a person has checked it; shown as "chưa xác minh" until then
 * @param validTo the last day it holds, null while it holds without end
 */
public record Rule(
        String key,
        String value,
        String unit,
        String description,
        String basis,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    /** The value as a whole number; throws where it is none. */
    public int number() {
        return Integer.parseInt(value);
    }

    /** The value of a rule that answers yes or no. */
    public boolean yes() {
        return switch (value) {
            case "có" -> true;
            case "không" -> false;
            default -> throw new IllegalStateException("rule " + key + " is neither có nor không: " + value);
        };
    }
}
