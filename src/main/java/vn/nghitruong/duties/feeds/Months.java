package vn.nghitruong.duties.feeds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.calendar.Holiday;
import vn.nghitruong.calendar.Rules;
import vn.nghitruong.duties.Task;
import vn.nghitruong.duties.Tasks;
import vn.nghitruong.duties.Whose;

/** Months of work with their days off. */
@Service
@Transactional(readOnly = true)
class Months {
    /** Lines that a page can bear. */
    static final int MOST = 1000;

    private final Tasks tasks;
    private final Rules rules;
    private final Clock clock;

    Months(Tasks tasks, Rules rules, Clock clock) {
        this.tasks = tasks;
        this.rules = rules;
        this.clock = clock;
    }

    YearMonth current() {
        return YearMonth.now(clock);
    }

    Month of(YearMonth month, Whose whose) {
        var today = LocalDate.now(clock);
        var calendar = rules.calendar();
        var due = tasks.between(month.atDay(1), month.atEndOfMonth(), whose, MOST);
        var byDay = due.stream().collect(Collectors.groupingBy(Months::day));
        var days = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(day -> new Month.Day(
                        day,
                        !calendar.isWorkingDay(day),
                        calendar.exception(day).map(Holiday::name).orElse(""),
                        byDay.getOrDefault(day, List.of())))
                .toList();
        var ahead = rules.on("duty.look-ahead", today).number();
        return new Month(month, today, today.plusMonths(ahead), days, due.size() == MOST);
    }

    private static LocalDate day(Task task) {
        return task.occurrence().lastDay();
    }
}
