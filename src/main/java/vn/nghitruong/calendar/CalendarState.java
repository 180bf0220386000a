package vn.nghitruong.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the calendar says of something due: computed from dates each time it is shown, never stored. */
public enum CalendarState {
    UPCOMING,
    /** Today is the last day. */
    DUE_TODAY,
    DUE_SOON,
    OVERDUE,
    /** Done where no day was named: neither on time nor late. */
    DONE,
    MET,
    MET_LATE,
    /** Due before the council began to use the system, and nobody has entered yet what became of it. */
    NOT_ENTERED,
    /** No day is named. */
    NO_DATE;

    /**
     * @param lastDay the last day that counts as on time; it is overdue only on the day after
     * @param inUseFrom the day the council began to use the system
     */
    public static CalendarState of(
            @Nullable LocalDate lastDay,
            @Nullable LocalDate doneOn,
            LocalDate today,
            LocalDate inUseFrom,
            int soonDays) {
        if (doneOn != null) {
            return lastDay == null ? DONE : doneOn.isAfter(lastDay) ? MET_LATE : MET;
        }
        if (lastDay == null) {
            return NO_DATE;
        }
        if (lastDay.isBefore(inUseFrom)) {
            return NOT_ENTERED;
        }
        if (lastDay.isBefore(today)) {
            return OVERDUE;
        }
        if (lastDay.equals(today)) {
            return DUE_TODAY;
        }
        return lastDay.isAfter(today.plusDays(soonDays)) ? UPCOMING : DUE_SOON;
    }

    public String messageKey() {
        return "calendar.state." + name();
    }
}
