package vn.nghitruong.duties.feeds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.duties.Task;

/**
 * A month of what falls due.
 *
 * @param knownUntil the last day for which recurring duties have their days already
 * @param cut whether there was more than a page can show
 */
public record Month(YearMonth month, LocalDate today, LocalDate knownUntil, List<Day> days, boolean cut) {
    private static final int WEEK = 7;

    /** The days by weeks from Monday to Sunday; null where a week begins or ends in another month. */
    public List<List<@Nullable Day>> weeks() {
        var before = month.atDay(1).getDayOfWeek().ordinal();
        var weeks = new ArrayList<List<@Nullable Day>>();
        for (var first = -before; first < days.size(); first += WEEK) {
            var week = new ArrayList<@Nullable Day>();
            for (var i = first; i < first + WEEK; i++) {
                week.add(i < 0 || i >= days.size() ? null : days.get(i));
            }
            weeks.add(week);
        }
        return weeks;
    }

    /** The days on which something falls due. */
    public List<Day> busy() {
        return days.stream().filter(day -> !day.tasks().isEmpty()).toList();
    }

    /** The days that are not what their weekday says. */
    public List<Day> special() {
        return days.stream().filter(day -> !day.name().isEmpty()).toList();
    }

    public boolean known(Day day) {
        return !day.date().isAfter(knownUntil);
    }

    /** Whether it reaches beyond the days that are known. */
    public boolean beyond() {
        return !known(days.getLast());
    }

    /**
     * A day and what falls due on it.
     *
     * @param off whether offices are closed
     * @param name why it is not what its weekday says, empty where it is
     */
    public record Day(LocalDate date, boolean off, String name, List<Task> tasks) {
        private static final int FEW = 3;

        /** As many as a square of the month has room for. */
        public List<Task> few() {
            return tasks.subList(0, Math.min(FEW, tasks.size()));
        }

        public int more() {
            return tasks.size() - few().size();
        }

        /** Where the page has all of it. */
        public String anchor() {
            return "ngay-" + date;
        }
    }
}
