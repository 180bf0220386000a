package vn.nghitruong.duties.entry;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** One change of the first day of use, and why. */
public record FirstDayChange(
        LocalDate fromDay, LocalDate toDay, String reason, String changedBy, OffsetDateTime changedAt) {}
