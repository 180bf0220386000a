package vn.nghitruong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a delegate looks after a village.
 *
 * @param heldTo the last day, null while no end is known
 */
public record Care(
        long id,
        long villageId,
        String village,
        long personId,
        String person,
        LocalDate heldFrom,
        @Nullable LocalDate heldTo) {}
