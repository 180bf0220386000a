package vn.nghitruong.notifications;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import vn.nghitruong.calendar.WorkingCalendar;

/**
 * When nobody is disturbed with what can wait.
 *
 * @param quietFrom the moment it begins; from and to alike mean that no hour is quiet
 * @param quietTo the moment it ends, on the next day where it lies before {@code quietFrom}
 * @param onDaysOff whether whole days off (by the calendar of working days) are quiet, too
 */
record QuietTime(LocalTime quietFrom, LocalTime quietTo, boolean onDaysOff) {
    /** The same, with a person's own hours where they chose some. */
    QuietTime of(Preference preference) {
        return preference.quietFrom() == null || preference.quietTo() == null
                ? this
                : new QuietTime(preference.quietFrom(), preference.quietTo(), onDaysOff);
    }

    /** When a person may be written to who is told now: at once, when quiet ends, or at the hour they chose. */
    ZonedDateTime due(Told told, ZonedDateTime now, WorkingCalendar calendar) {
        return told.urgency() == Urgency.URGENT
                ? now
                : of(told.preference()).awake(chosen(told.preference(), now), calendar);
    }

    private static ZonedDateTime chosen(Preference preference, ZonedDateTime now) {
        if (preference.pace() == Pace.AT_ONCE) {
            return now;
        }
        var hour = now.truncatedTo(ChronoUnit.DAYS).withHour(preference.paceHour());
        return switch (preference.pace()) {
            case AT_ONCE -> now;
            case DAILY -> hour.isAfter(now) ? hour : hour.plusDays(1);
            case WEEKLY -> {
                var day = hour.with(TemporalAdjusters.nextOrSame(preference.weekday()));
                yield day.isAfter(now) ? day : day.plusWeeks(1);
            }
        };
    }

    /** The moment itself, or the first one after it that is not quiet. */
    ZonedDateTime awake(ZonedDateTime moment, WorkingCalendar calendar) {
        var candidate = moment;
        while (true) {
            if (onDaysOff && !calendar.isWorkingDay(candidate.toLocalDate())) {
                candidate = candidate.truncatedTo(ChronoUnit.DAYS).plusDays(1);
            } else if (quiet(candidate.toLocalTime())) {
                var end = candidate.with(quietTo).truncatedTo(ChronoUnit.MINUTES);
                candidate = end.isAfter(candidate) ? end : end.plusDays(1);
            } else {
                return candidate;
            }
        }
    }

    private boolean quiet(LocalTime time) {
        return quietFrom.isBefore(quietTo)
                ? !time.isBefore(quietFrom) && time.isBefore(quietTo)
                : !quietFrom.equals(quietTo) && (!time.isBefore(quietFrom) || time.isBefore(quietTo));
    }
}
