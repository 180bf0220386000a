package vn.nghitruong.duties;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One act on an occurrence.
 *
 * @param fromStatus the state before, null of steps older than the life of duties
 * @param holder whose part it is, empty where nobody is known
 * @param accountId who did it, null of what the system did
 * @param onBehalf for whom it was done where somebody acted for another, else empty
 * @param takenAt Asia/Ho_Chi_Minh
 */
public record Step(
        long id,
        long occurrenceId,
        String period,
        String holder,
        Act act,
        @Nullable OccurrenceStatus fromStatus,
        OccurrenceStatus status,
        @Nullable LocalDate doneOn,
        String note,
        String takenBy,
        @Nullable Long accountId,
        String onBehalf,
        OffsetDateTime takenAt) {
    boolean takenBy(Reporter by) {
        return accountId != null && accountId.equals(by.accountId());
    }

    /** Of the last step of an occurrence: only who took it may take it back, and only a change of state. */
    boolean mayBeUndoneBy(Reporter by) {
        return takenBy(by) && fromStatus != null && fromStatus != status && act != Act.UNDO;
    }
}
