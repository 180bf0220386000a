package vn.nghitruong.notifications;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** That a sheet was handed over or a text sent, by whom and when, and whether that was taken back. */
public record Handover(
        long id,
        Medium medium,
        long personId,
        OffsetDateTime handedAt,
        String handedBy,
        @Nullable OffsetDateTime undoneAt,
        @Nullable String undoneBy) {}
