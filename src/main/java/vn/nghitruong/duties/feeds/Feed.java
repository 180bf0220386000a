package vn.nghitruong.duties.feeds;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An address that somebody gave to a calendar program; the address itself nobody can find out again.
 *
 * @param revokedAt since when it answers no more, null while it does
 * @param lastUsedOn the last day on which a program asked, null while none has
 */
public record Feed(
        long id,
        long accountId,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime revokedAt,
        @Nullable LocalDate lastUsedOn) {}
