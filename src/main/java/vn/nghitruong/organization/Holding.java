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
        @Nullable Long accountId,
        String postTitle,
        LocalDate heldFrom,
        @Nullable LocalDate heldTo,
        @Nullable OffsetDateTime endedAt) {}
