package vn.nghitruong.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Something a person did with a rule.
 *
 * @param value of the row it was done with, as stored
 * @param note the reason, or the document that was looked at
 */
public record RuleStep(
        Act act, LocalDate validFrom, String value, String note, String takenBy, OffsetDateTime takenAt) {
    /** CHANGED: a new row came; WITHDRAWN: it was taken back before its day. */
    public enum Act {
        CHANGED,
        WITHDRAWN,
        VERIFIED,
        UNVERIFIED
    }
}
