package vn.nghitruong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body of the council, or one it works with.
 *
 * @param code as in addresses, such as {@code ban-kt-ns}
 * @param parentId the body it is part of
 * @param closedOn its last day, null while no end is known
 */
public record Body(
        long id,
        String code,
        String name,
        Kind kind,
        @Nullable Long parentId,
        @Nullable LocalDate closedOn) {
    /** What a body is in the law; OUTSIDE is everybody who is not the council's own. */
    public enum Kind {
        COUNCIL,
        STANDING_COMMITTEE,
        COMMITTEE,
        OFFICE,
        DELEGATES,
        PRESIDING,
        OUTSIDE
    }

    /** Whether what is assigned to this body is assigned to each delegate in office. */
    public boolean everyDelegate() {
        return code.equals("dai-bieu");
    }

    /** Whether it had come to its end before a day. */
    public boolean closedBefore(LocalDate day) {
        return closedOn != null && closedOn.isBefore(day);
    }

    public String address() {
        return "/to-chuc/co-quan/" + code;
    }
}
