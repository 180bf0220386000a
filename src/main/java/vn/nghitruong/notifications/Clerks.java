package vn.nghitruong.notifications;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nghitruong.organization.Posts;
import vn.nghitruong.platform.Texts;

/** Those who look after the telling: they are told, in the application, when it does not work. */
@Component
class Clerks {
    static final String MANAGE = "notifications:manage";

    private final Notifications notifications;
    private final Posts posts;
    private final Texts texts;

    Clerks(Notifications notifications, Posts posts, Texts texts) {
        this.notifications = notifications;
        this.posts = posts;
        this.texts = texts;
    }

    /** One notice however many e-mails it is about; the key holds the first of them. */
    void tellOfMail(List<Long> mailIds, String reason) {
        notifications.tellInApp(new Notice(
                "mail-trouble:" + mailIds.getFirst(),
                posts.thoseWhoMay(MANAGE),
                Urgency.NORMAL,
                texts.get("notifications.trouble.title", mailIds.size()),
                reason,
                "/quan-tri/thong-bao?xem=" + MailView.TROUBLE.word()));
    }
}
