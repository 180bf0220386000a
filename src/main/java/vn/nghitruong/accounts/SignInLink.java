package vn.nghitruong.accounts;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A link that lets its holder set a password once, as stored: without the token. */
record SignInLink(
        long id,
        long accountId,
        String username,
        String displayName,
        boolean disabled,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime usedAt) {
    /** Long enough for a weekend between the slip of paper and the first sign-in. */
    static final Duration VALID_FOR = Duration.ofHours(72);

    boolean usable(OffsetDateTime now) {
        return !disabled && usedAt == null && expiresAt.isAfter(now);
    }
}
