package vn.nghitruong.duties.reminding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nghitruong.calendar.Rules;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.duties.Task;
import vn.nghitruong.platform.Texts;

/** How reminders are worded, and by which rules. */
@Component
class ReminderWords {
    private static final int LINES = 40;

    private final Rules rules;
    private final Texts texts;
    private final Clock clock;

    ReminderWords(Rules rules, Texts texts, Clock clock) {
        this.rules = rules;
        this.texts = texts;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Stages stages(LocalDate today) {
        return Stages.by(rules.book(today));
    }

    String title(int lines, LocalDate today) {
        return texts.get("duties.reminder.title", lines, VietnameseDates.day(today));
    }

    /** The lines of one notice, which holds no more than a person reads; the list of work has the rest. */
    String text(List<String> lines) {
        var shown = String.join("\n", lines.subList(0, Math.min(LINES, lines.size())));
        return lines.size() > LINES ? shown + "\n" + texts.get("duties.reminder.rest", lines.size() - LINES) : shown;
    }

    String line(Task task, Stage stage, LocalDate today) {
        var last = task.occurrence().lastDay();
        return texts.get(
                stage.escalated() ? "duties.reminder.escalated" : "duties.reminder.line",
                task.duty().shortTask(),
                VietnameseDates.weekday(last),
                VietnameseDates.distance(today, last),
                task.whose());
    }
}
