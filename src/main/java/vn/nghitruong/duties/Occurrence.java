package vn.nghitruong.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.CalendarState;

/**
 * One time a duty falls due for one of those who lead it.
 *
 * @param period what it is for: "tháng 5/2026", "một lần"
 * @param share whose result it is
 * @param lastDay the last day that counts as on time, null where none is named
 * @param extendedFrom the last day before it was extended, null where it was not
 * @param provisional whether the day waits for a decision, such as the convening of a meeting
 * @param explanation why it is this day
 * @param doneOn the day it was really done, null while it is not
 * @param nothing whether what was reported is that nothing came up
 * @param unproven whether it is done and no evidence of it has been added yet
 * @param state what the calendar says of it today
 */
public record Occurrence(
        long id,
        long dutyId,
        String period,
        Share share,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate extendedFrom,
        boolean provisional,
        String explanation,
        OccurrenceStatus status,
        @Nullable LocalDate doneOn,
        boolean nothing,
        boolean unproven,
        CalendarState state) {
    /** Whether it still has to be done. */
    public boolean open() {
        return status.open();
    }
}
