package vn.nghitruong.accounts;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A slip as stored: without its token.
 *
 * @param live whether the account is unlocked and still in the epoch in which the slip was printed
 */
record Slip(
        long id,
        long accountId,
        String displayName,
        boolean live,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime usedAt,
        @Nullable OffsetDateTime endedAt) {
    /** What has become of a slip; {@code UNKNOWN} where there is none. */
    enum State {
        OPEN,
        USED,
        ENDED,
        EXPIRED,
        UNKNOWN
    }

    State state(OffsetDateTime now) {
        if (usedAt != null) {
            return State.USED;
        }
        if (endedAt != null || !live) {
            return State.ENDED;
        }
        return expiresAt.isAfter(now) ? State.OPEN : State.EXPIRED;
    }
}
