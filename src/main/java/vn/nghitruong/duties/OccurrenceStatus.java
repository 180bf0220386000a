package vn.nghitruong.duties;

import java.util.Set;

/** What people say of an occurrence; the calendar has its own say ({@link vn.nghitruong.calendar.CalendarState}). */
public enum OccurrenceStatus {
    ASSIGNED,
    DONE;

    /** The arrows between states. */
    public Set<OccurrenceStatus> next() {
        return switch (this) {
            case ASSIGNED -> Set.of(DONE);
            case DONE -> Set.of(ASSIGNED);
        };
    }
}
