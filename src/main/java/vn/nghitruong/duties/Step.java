package vn.nghitruong.duties;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A change of an occurrence's status.
 *
 * @param takenAt Asia/Ho_Chi_Minh
 */
public record Step(
        long occurrenceId,
        String period,
        OccurrenceStatus status,
        @Nullable LocalDate doneOn,
        String note,
        String takenBy,
        OffsetDateTime takenAt) {}
