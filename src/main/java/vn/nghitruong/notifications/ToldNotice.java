package vn.nghitruong.notifications;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A notice as its person has it. */
public record ToldNotice(
        long id,
        long personId,
        Urgency urgency,
        String title,
        String text,
        String address,
        OffsetDateTime toldAt,
        @Nullable OffsetDateTime readAt) {}
