package vn.nghitruong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A village or quarter of the commune.
 *
 * @param constituency its name
 * @param closedOn its last day, null while no end is known
 */
public record Village(
        long id,
        String name,
        @Nullable Long constituencyId,
        @Nullable String constituency,
        @Nullable LocalDate closedOn) {
    String version() {
        return Integer.toHexString(hashCode());
    }
}
