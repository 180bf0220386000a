package vn.nghitruong.notifications;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail as the clerk sees it in the log.
 *
 * @param title of the first notice in it
 * @param more how many notices are in it besides
 */
public record MailEntry(
        long id,
        String personName,
        String title,
        long more,
        MailStatus status,
        int attempt,
        OffsetDateTime dueAt,
        OffsetDateTime changedAt,
        @Nullable String reason,
        @Nullable String settledBy) {}
