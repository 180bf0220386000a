package vn.nghitruong.duties.reminding;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.duties.Addressees;
import vn.nghitruong.notifications.Notice;
import vn.nghitruong.notifications.Notifications;
import vn.nghitruong.notifications.Urgency;
import vn.nghitruong.platform.Texts;

/** How a letter reaches people: as a text of its own for each, so that nobody reads of another's. */
@Component
class ChaseSender {
    private final Addressees addressees;
    private final Notifications notifications;
    private final Texts texts;

    ChaseSender(Addressees addressees, Notifications notifications, Texts texts) {
        this.addressees = addressees;
        this.notifications = notifications;
        this.texts = texts;
    }

    void send(long chase, ChaseLetter letter) {
        var run = addressees.run(letter.today());
        var byPerson = letter.tasks().stream()
                .flatMap(task -> run.holders(task.occurrence().share()).stream().map(p -> Map.entry(p, task)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        notifications.tellAll(byPerson.entrySet().stream()
                .map(each -> new Notice(
                        "duty-chase:" + chase,
                        Set.of(each.getKey()),
                        Urgency.NORMAL,
                        texts.get("duties.chase.notice", each.getValue().size()),
                        message(new ChaseLetter(letter.body(), each.getValue(), letter.today())),
                        "/viec?xem=qua-han"))
                .toList());
    }

    String message(ChaseLetter letter) {
        var items = letter.tasks().stream()
                .map(task -> texts.get(
                        "duties.chase.item",
                        task.duty().shortTask(),
                        VietnameseDates.day(task.occurrence().lastDay()),
                        letter.late(task)))
                .collect(Collectors.joining("\n"));
        return texts.get(
                "duties.chase.message",
                letter.body().name(),
                letter.tasks().size(),
                VietnameseDates.day(letter.today()),
                items);
    }
}
