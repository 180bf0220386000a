package vn.nghitruong.duties.reminding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.nghitruong.calendar.RuleBook;

/**
 * Which stages have been reached by a day. A stage that was missed, because the server was off, is still the one reached
 * until the next, so that it is told late rather than never.
 *
 * @param before days before the last day, the farthest first
 * @param every days between reminders of what is overdue
 * @param escalation days overdue after which who answers for the result is told
 */
record Stages(List<Integer> before, int every, int escalation) {
    static Stages by(RuleBook rules) {
        return new Stages(
                List.of(
                        rules.get("reminder.first").days(),
                        rules.get("reminder.second").days(),
                        rules.get("reminder.last").days(),
                        0),
                Math.max(1, rules.get("reminder.overdue-every").days()),
                rules.get("escalation.days").days());
    }

    /** How many days ahead of its last day something is first reminded of. */
    int farthest() {
        return before.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    List<Stage> reached(LocalDate lastDay, LocalDate today) {
        var left = (int) ChronoUnit.DAYS.between(today, lastDay);
        var reached = new ArrayList<Stage>();
        if (left >= 0) {
            before.stream()
                    .filter(days -> left <= days)
                    .min(Integer::compare)
                    .map(Stage::before)
                    .ifPresent(reached::add);
            return reached;
        }
        var late = -left;
        reached.add(Stage.after(1 + (late - 1) / every * every));
        if (late >= escalation) {
            reached.add(Stage.escalated(escalation + (late - escalation) / every * every));
        }
        return reached;
    }
}
