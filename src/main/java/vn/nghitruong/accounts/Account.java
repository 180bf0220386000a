package vn.nghitruong.accounts;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may sign in to a council.
 *
 * @param username unique within the council, in lower case
 * @param hasPassword false until its owner has followed a link and set one
 * @param disabledAt since when it may not be used, null while it may
 */
public record Account(
        long id,
        String username,
        String displayName,
        boolean hasPassword,
        @Nullable OffsetDateTime disabledAt,
        OffsetDateTime createdAt) {
    /** Whether its owner can sign in with a password now. */
    public boolean canSignIn() {
        return hasPassword && disabledAt == null;
    }
}
