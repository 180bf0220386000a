package vn.nghitruong.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not what its weekday says.
 *
 * @param basis the law or notice it rests on
 * @param provisional whether it was computed before the year's notice came
 * @param swappedWith the day it was exchanged for, null where it was not
 * @param revision how often it was changed, so that two who change it at once notice
 * @param verification null until a person has checked it against the notice
 */
public record Holiday(
        LocalDate day,
        Kind kind,
        String name,
        String basis,
        boolean provisional,
        @Nullable LocalDate swappedWith,
        int revision,
        @Nullable Verification verification) {
    /** WORKING_SATURDAY is worked in exchange for SWAPPED_OFF; all others are days off. */
    public enum Kind {
        HOLIDAY,
        COMPENSATORY,
        SWAPPED_OFF,
        WORKING_SATURDAY
    }
}
