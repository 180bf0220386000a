package vn.nghitruong.duties;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.DueDate;
import vn.nghitruong.calendar.DueDates;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.calendar.WorkingCalendar;

/**
 * The days of duties as far as the council looks ahead.
 *
 * @param meetingDay the day of the month on which the monthly meeting is expected
 * @param answerDay the day of the month by which the owner of a standing duty says what was done
 * @param until the last day that is looked at
 */
record Sight(
        WorkingCalendar calendar,
        boolean namedDayCounts,
        int meetingDay,
        int answerDay,
        LocalDate inUseFrom,
        LocalDate today,
        LocalDate until) {

    /** The days on which a duty falls due by its rule, in order; none of one that waits for an event. */
    List<DueDate> of(Duty duty) {
        var due = duty.rule() instanceof DueRule.Standing(var from)
                ? asked(duty, from)
                : dates(duty).of(duty.rule(), until);
        return due.stream().filter(d -> holds(duty, d.lastDay())).toList();
    }

    /** The day that an event makes due. */
    DueDate of(Duty duty, DueRule.FromEvent rule, String event, LocalDate day) {
        return dates(duty).of(rule, event, event, day);
    }

    private static boolean holds(Duty duty, @Nullable LocalDate day) {
        return day == null || duty.endedOn() == null || !day.isAfter(duty.endedOn());
    }

    private DueDates dates(Duty duty) {
        return new DueDates(calendar, namedDayCounts, meetingDay, duty.source().title());
    }

    /** Each month since the system is in use and no further than this one: nobody can say yet what will have been done. */
    private List<DueDate> asked(Duty duty, @Nullable LocalDate from) {
        var start = Stream.of(duty.since(), inUseFrom, from == null ? duty.since() : from)
                .max(LocalDate::compareTo)
                .map(YearMonth::from)
                .orElseThrow();
        return Stream.iterate(start, m -> !m.isAfter(YearMonth.from(today)), m -> m.plusMonths(1))
                .map(month -> answer(duty, month))
                .toList();
    }

    private DueDate answer(Duty duty, YearMonth month) {
        var day = month.atDay(Math.min(answerDay, month.lengthOfMonth()));
        var words =
                "việc thường xuyên, mỗi tháng trả lời một lần đã làm gì hoặc không phát sinh; %s trả lời đến hết %s. Căn cứ: %s"
                        .formatted(
                                VietnameseDates.month(month),
                                VietnameseDates.weekday(day),
                                duty.source().title());
        return new DueDate(VietnameseDates.month(month), null, day, false, words);
    }
}
