package vn.nghitruong.calendar.holidays;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something a person did with the days off of a year.
 *
 * @param day null where it concerned the whole year
 * @param note what was entered, the reason, or the notice that was looked at
 */
public record HolidayStep(
        long id, int year, @Nullable LocalDate day, Act act, String note, String takenBy, OffsetDateTime takenAt) {
    public enum Act {
        ADDED,
        CHANGED,
        WITHDRAWN,
        VERIFIED,
        UNVERIFIED
    }
}
