package vn.nghitruong.accounts;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An account, as seen by whoever prints slips.
 *
 * @param openUntil when the slip that is printed and not used yet ends, null where there is none
 * @param devices on how many the account is signed in
 */
public record SlipStanding(
        long accountId,
        String username,
        String displayName,
        boolean locked,
        @Nullable OffsetDateTime openUntil,
        long devices) {}
