package vn.nghitruong.duties;

import static vn.nghitruong.calendar.VietnameseDates.weekday;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.calendar.DueDate;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.errors.RuleBroken;

/** What happened that makes something due: a session that ended, a meeting that was convened. */
@Service
@Transactional
public class Happenings {
    private final DutyRepository duties;
    private final OccurrenceRepository occurrences;
    private final DutyDays days;
    private final Shares shares;
    private final Clock clock;

    Happenings(DutyRepository duties, OccurrenceRepository occurrences, DutyDays days, Shares shares, Clock clock) {
        this.duties = duties;
        this.occurrences = occurrences;
        this.days = days;
        this.shares = shares;
        this.clock = clock;
    }

    /**
     * Adds the day on which a waiting duty falls due after an event: computed where the document gives a number of days,
     * else the day that was agreed on. Saying the same event twice adds nothing; answers whether it was new.
     *
     * @param event what happened, in words that tell it from others of its kind: "bế mạc kỳ họp thứ 3"
     * @param agreed the last day, for a duty whose document does not compute it
     */
    public boolean happened(Duty duty, String event, LocalDate day, @Nullable LocalDate agreed) {
        var today = LocalDate.now(clock);
        var due = due(duty, event, day, agreed, today);
        return occurrences.insert(
                        duty.id(), due, shares.run(today).of(duties.holders(List.of(duty.id())), due.lastDay()))
                > 0;
    }

    private DueDate due(Duty duty, String event, LocalDate day, @Nullable LocalDate agreed, LocalDate today) {
        if (duty.rule() instanceof DueRule.FromEvent rule) {
            return days.sight(today).of(duty, rule, event, day);
        }
        if (!duty.waits() || agreed == null) {
            throw new RuleBroken(
                    "Việc này không tính hạn từ một sự kiện. Hãy xem các lần đến hạn trên trang của việc.");
        }
        var words = "%s ngày %s; hạn được ấn định: %s. Căn cứ: %s"
                .formatted(event, weekday(day), weekday(agreed), duty.source().title());
        return new DueDate(event, null, agreed, false, words);
    }

    /** Fixes the day of a monthly meeting that was only expected, by the invitation that convened it, for all it makes due. */
    public void convened(Duty duty, Occurrence occurrence, LocalDate day, String invitation, Reporter by) {
        if (!(duty.rule() instanceof DueRule.MonthlyMeeting)) {
            throw new RuleBroken("Việc này không gắn với phiên họp thường kỳ nên không có ngày họp để ấn định.");
        }
        for (var each : occurrences.meeting(occurrence.period(), days.borders(LocalDate.now(clock)))) {
            var words = "phiên họp thường kỳ %s: %s, theo %s".formatted(each.period(), weekday(day), invitation);
            var told = by.tells(Act.MOVE, duty, each, invitation, OffsetDateTime.now(clock));
            var due = new DueDate(each.period(), null, day, false, words);
            if (!occurrences.shift(each, Act.MOVE, due, null, told)) {
                throw new RuleBroken(Life.TAKEN);
            }
        }
    }
}
