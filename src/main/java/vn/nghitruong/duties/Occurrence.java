package vn.nghitruong.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.CalendarState;

/**
 * One time a duty falls due.
 *
 * @param period what it is for: "tháng 5/2026", "một lần"
 * @param lastDay the last day that counts as on time, null where none is named
 * @param provisional whether the day waits for a decision, such as the convening of a meeting
 * @param explanation why it is this day
 * @param doneOn the day it was really done, null while it is not
 * @param state what the calendar says of it today
 */
public record Occurrence(
        long id,
        long dutyId,
        String period,
        @Nullable LocalDate lastDay,
        boolean provisional,
        String explanation,
        OccurrenceStatus status,
        @Nullable LocalDate doneOn,
        CalendarState state) {}
