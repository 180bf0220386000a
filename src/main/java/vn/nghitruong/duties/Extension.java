package vn.nghitruong.duties;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * More time that somebody asked for and nobody has decided on yet.
 *
 * @param until the last day asked for
 * @param askedAt Asia/Ho_Chi_Minh
 */
public record Extension(
        long id, long occurrenceId, LocalDate until, String reason, String askedBy, OffsetDateTime askedAt) {}
