package vn.nghitruong.calendar;

import java.time.LocalDate;

/**
 * A day that is not what its weekday says.
 *
 * @param basis the law or notice it rests on
 * @param verified whether a person has checked it against that notice
 */
public record Holiday(LocalDate day, Kind kind, String name, String basis, boolean verified) {
    /** HOLIDAY and COMPENSATORY are days off; WORKING_SATURDAY is worked in exchange for another day. */
    public enum Kind {
        HOLIDAY,
        COMPENSATORY,
        WORKING_SATURDAY
    }
}
