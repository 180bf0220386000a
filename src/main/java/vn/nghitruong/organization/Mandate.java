package vn.nghitruong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person was elected into the council.
 *
 * @param term its name, with its last day: the mandate ends then at the latest
 * @param gained in the general election or in one held to fill a seat
 */
public record Mandate(
        long id,
        long personId,
        String term,
        LocalDate termEndsOn,
        @Nullable String constituency,
        Gained gained,
        LocalDate electedOn,
        LocalDate heldFrom) {
    /** How a mandate came about. */
    public enum Gained {
        ELECTED,
        BY_ELECTION
    }
}
