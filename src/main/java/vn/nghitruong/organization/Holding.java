package vn.nghitruong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That someone holds a post.
 *
 * @param heldTo the last day, null while no end is known
 */
public record Holding(
        long id,
        long accountId,
        String postTitle,
        LocalDate heldFrom,
        @Nullable LocalDate heldTo) {}
