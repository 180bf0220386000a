package vn.nghitruong.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nghitruong.calendar.CalendarState;
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

    /** Everything that turns rules into days, read once for as many duties as there are. */
    Sight sight(LocalDate today) {
        var book = rules.book(today);
        return new Sight(
                book.calendar(),
                book.get("named-date.day-counts").yes(),
                book.get("standing-meeting.default-day").number(),
                book.get("standing.answer-day").number(),
                settings.inUseFrom(),
                today,
                today.plusMonths(book.get("duty.look-ahead").number()));
    }

    /** The earliest day that can be meant when something is reported as done. */
    LocalDate earliestReport(LocalDate today) {
        return settings.inUseFrom()
                .minusDays(rules.on("duty.report-back", today).number());
    }

    /** Whether a second person has to confirm results of duties opened today. */
    boolean confirmation(LocalDate today) {
        return rules.on("duty.confirmation", today).yes();
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
        CalendarState state(@Nullable LocalDate lastDay, @Nullable LocalDate doneOn) {
            return CalendarState.of(lastDay, doneOn, today, inUseFrom, soonDays);
        }

        LocalDate soon() {
            return today.plusDays(soonDays);
        }
    }
}
