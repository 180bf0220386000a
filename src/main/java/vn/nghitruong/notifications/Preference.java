package vn.nghitruong.notifications;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be told besides in the application.
 *
 * @param email whether e-mail is welcome, if there is an address
 * @param paper whether paper is wanted though e-mail or an account would do
 * @param paceHour at which hour the day's or the week's one e-mail comes
 * @param paceWeekday on which day the week's one comes, 1 is Monday
 * @param quietFrom null where the council's quiet hours are good enough
 */
public record Preference(
        long personId,
        boolean email,
        boolean paper,
        boolean zalo,
        Pace pace,
        int paceHour,
        int paceWeekday,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietTo) {
    /** Of whoever has not chosen anything. */
    static Preference of(long personId) {
        return new Preference(personId, true, false, false, Pace.AT_ONCE, 7, 1, null, null);
    }

    DayOfWeek weekday() {
        return DayOfWeek.of(paceWeekday);
    }
}
