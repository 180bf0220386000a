package vn.nghitruong.duties.reminding;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import vn.nghitruong.duties.Task;
import vn.nghitruong.organization.Body;

/** What a body has overdue on a day. */
public record ChaseLetter(Body body, List<Task> tasks, LocalDate today) {
    /** How many days something is past its last day. */
    public long late(Task task) {
        return DAYS.between(task.occurrence().lastDay(), today);
    }
}
