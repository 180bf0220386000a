package vn.nghitruong.organization;

import java.time.LocalDate;

/** What a mandate became from a day on, why, and by which document. */
public record MandateChange(
        long id, long mandateId, MandateState state, LocalDate validFrom, String reason, String document) {}
