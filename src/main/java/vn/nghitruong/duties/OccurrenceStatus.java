package vn.nghitruong.duties;

/**
 * What people say of an occurrence; the calendar has its own say ({@link vn.nghitruong.calendar.CalendarState}). The
 * arrows between them are drawn by {@link Act}.
 */
public enum OccurrenceStatus {
    ASSIGNED,
    ACCEPTED,
    /** Reported as done, waiting for whoever answers for the result. */
    SUBMITTED,
    RETURNED,
    DONE,
    CANCELLED,
    /** It was never done and somebody said so: nobody is chased for it, and it counts as not met. */
    NOT_DONE;

    /** Whether somebody still has to do it. */
    public boolean open() {
        return this == ASSIGNED || this == ACCEPTED || this == RETURNED;
    }

    /** Whether a result was said. */
    public boolean reported() {
        return this == SUBMITTED || this == DONE;
    }
}
