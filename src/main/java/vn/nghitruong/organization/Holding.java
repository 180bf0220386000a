package vn.nghitruong.organization;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * That someone holds a post.
 *
 * @param accountId of the holder, null for who has none
 * @param heldTo the last day, null while no end is known
 * @param endedAt when it ended in the middle of its last day, null where the day counts whole
 */
public record Holding(
        long id,
        long personId,
        String personName,
        @Nullable Long accountId,
        long postId,
        String postTitle,
        String bodyName,
        LocalDate heldFrom,
        @Nullable LocalDate heldTo,
        @Nullable OffsetDateTime endedAt) {
    /** Whether it is over at the end of a day, or was cut off on it. */
    public boolean over(LocalDate day) {
        return heldTo != null && (heldTo.isBefore(day) || heldTo.equals(day) && endedAt != null);
    }
}
