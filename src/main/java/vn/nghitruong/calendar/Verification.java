package vn.nghitruong.calendar;

import java.time.OffsetDateTime;

/**
 * That a person has compared what is written here with the document it rests on.
 *
 * @param against the document they looked at
 */
public record Verification(String by, OffsetDateTime at, String against) {}
