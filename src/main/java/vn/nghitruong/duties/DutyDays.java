package vn.nghitruong.duties;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nghitruong.calendar.CalendarState;
import vn.nghitruong.calendar.DueDate;
import vn.nghitruong.calendar.DueDates;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.calendar.Rules;
import vn.nghitruong.platform.Settings;

/** What the council's rules say of the days of duties, as of a day. */
@Component
class DutyDays {
    private final Rules rules;
    private final Settings settings;

    DutyDays(Rules rules, Settings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    /** The days on which a rule makes something due, as far ahead as the council looks. */
    List<DueDate> ahead(DueRule rule, String source, LocalDate today) {
        var months = rules.on("duty.look-ahead", today).number();
        var dates = new DueDates(
                rules.calendar(),
                rules.on("named-date.day-counts", today).yes(),
                rules.on("standing-meeting.default-day", today).number(),
                source);
        return dates.of(rule, today.plusMonths(months));
    }

    /** The earliest day that can be meant when something is reported as done. */
    LocalDate earliestReport(LocalDate today) {
        return settings.inUseFrom()
                .minusDays(rules.on("duty.report-back", today).number());
    }

    /** The days that part the list of work, for one page. */
    Borders borders(LocalDate today) {
        return new Borders(
                today, settings.inUseFrom(), rules.on("due-soon.days", today).number());
    }

    /**
     * @param inUseFrom what fell due before counts as not entered
     * @param soonDays how many days ahead something is due soon
     */
    record Borders(LocalDate today, LocalDate inUseFrom, int soonDays) {
        CalendarState state(
                @org.jspecify.annotations.Nullable LocalDate lastDay,
                @org.jspecify.annotations.Nullable LocalDate doneOn) {
            return CalendarState.of(lastDay, doneOn, today, inUseFrom, soonDays);
        }

        LocalDate soon() {
            return today.plusDays(soonDays);
        }
    }
}
