package vn.nghitruong.indicators.months;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One time a month was frozen.
 *
 * @param month its first day
 * @param version from 1; the highest is the one that counts
 * @param frozenBy the name with which whoever froze it signs in
 * @param approvedBy the same of whoever approved it, null where nobody has
 * @param endedAt when it was noticed that the records are no longer what was approved, null while they are
 */
public record Version(
        long id,
        LocalDate month,
        int version,
        String sha256,
        String frozenBy,
        String frozenByName,
        OffsetDateTime frozenAt,
        @Nullable String approvedBy,
        @Nullable String approvedByName,
        @Nullable OffsetDateTime approvedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable String endedBecause) {
    /** How it stands. */
    public enum State {
        FROZEN,
        APPROVED,
        FALLEN
    }

    public State state() {
        if (approvedBy == null) {
            return State.FROZEN;
        }
        return endedAt == null ? State.APPROVED : State.FALLEN;
    }

    YearMonth of() {
        return YearMonth.from(month);
    }
}
