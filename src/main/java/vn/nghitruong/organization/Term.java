package vn.nghitruong.organization;

import java.time.LocalDate;

/**
 * The time between two elections of the council.
 *
 * @param endsOn the last day
 */
public record Term(long id, String name, LocalDate startsOn, LocalDate endsOn) {
    public boolean contains(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
