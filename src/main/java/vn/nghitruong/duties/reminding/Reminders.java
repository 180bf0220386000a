package vn.nghitruong.duties.reminding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.duties.Addressees;
import vn.nghitruong.duties.Task;
import vn.nghitruong.duties.Tasks;
import vn.nghitruong.duties.reminding.ReminderRepository.Said;
import vn.nghitruong.notifications.Notice;
import vn.nghitruong.notifications.Notifications;
import vn.nghitruong.notifications.Urgency;

/** Each morning one notice for each person: what is due soon, what is late, and what is late that they answer for. */
@Service
class Reminders {
    private final Tasks tasks;
    private final Addressees addressees;
    private final ReminderRepository repository;
    private final Notifications notifications;
    private final ReminderWords words;

    Reminders(
            Tasks tasks,
            Addressees addressees,
            ReminderRepository repository,
            Notifications notifications,
            ReminderWords words) {
        this.tasks = tasks;
        this.addressees = addressees;
        this.repository = repository;
        this.notifications = notifications;
        this.words = words;
    }

    /** Says what has not been said yet; running again on the same day says nothing. */
    @Transactional
    void remind() {
        var today = words.today();
        var stages = words.stages(today);
        var run = addressees.run(today);
        Map<Said, Task> due = new LinkedHashMap<>();
        for (var task : tasks.pressing(today.plusDays(stages.farthest()))) {
            for (var stage : stages.reached(task.occurrence().lastDay(), today)) {
                var people = stage.escalated()
                        ? run.accountable(task.duty())
                        : run.holders(task.occurrence().share());
                people.forEach(person -> due.put(
                        new Said(
                                task.occurrence().id(),
                                person,
                                task.occurrence().lastDay(),
                                stage),
                        task));
            }
        }
        if (due.isEmpty()) {
            return;
        }
        var fresh = repository.insert(List.copyOf(due.keySet()), today);
        Map<Long, List<Said>> byPerson = new TreeMap<>();
        due.keySet().stream()
                .filter(fresh::contains)
                .forEach(said -> byPerson.computeIfAbsent(said.personId(), p -> new ArrayList<>())
                        .add(said));
        notifications.tellAll(byPerson.entrySet().stream()
                .map(each -> notice(each.getKey(), each.getValue(), due, today))
                .toList());
    }

    private Notice notice(long person, List<Said> said, Map<Said, Task> due, LocalDate today) {
        var lines = said.stream()
                .map(each -> words.line(due.get(each), each.stage(), today))
                .toList();
        return new Notice(
                "duty-reminder:" + person + ":" + today,
                Set.of(person),
                Urgency.NORMAL,
                words.title(lines.size(), today),
                words.text(lines),
                "/viec");
    }
}
