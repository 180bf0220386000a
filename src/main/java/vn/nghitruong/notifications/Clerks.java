package vn.nghitruong.notifications;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nghitruong.organization.People;
import vn.nghitruong.organization.Person;
import vn.nghitruong.organization.Posts;
import vn.nghitruong.platform.Texts;

/** Those who look after the telling: they are told, in the application, when it does not work. */
@Component
class Clerks {
    static final String MANAGE = "notifications:manage";

    private final Notifications notifications;
    private final Posts posts;
    private final People people;
    private final Texts texts;

    Clerks(Notifications notifications, Posts posts, People people, Texts texts) {
        this.notifications = notifications;
        this.posts = posts;
        this.people = people;
        this.texts = texts;
    }

    /** One notice however many e-mails it is about; the key holds the first of them. */
    void tellOfMail(List<Long> mailIds, String reason) {
        var clerks = posts.accountsThatMay(MANAGE).stream()
                .flatMap(account -> people.ofAccount(account).stream())
                .map(Person::id)
                .collect(Collectors.toSet());
        notifications.tellInApp(new Notice(
                "mail-trouble:" + mailIds.getFirst(),
                clerks,
                Urgency.NORMAL,
                texts.get("notifications.trouble.title", mailIds.size()),
                reason,
                "/quan-tri/thong-bao?xem=" + MailView.TROUBLE.word()));
    }
}
