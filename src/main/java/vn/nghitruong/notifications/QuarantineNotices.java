package vn.nghitruong.notifications;

import java.util.HashSet;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.nghitruong.files.FileQuarantined;
import vn.nghitruong.organization.Posts;
import vn.nghitruong.platform.Texts;

/** Tells whoever looks after the council's papers that something with the mark of a state secret was sent. */
@Component
class QuarantineNotices {
    private final Posts posts;
    private final Notifications notifications;
    private final Texts texts;

    QuarantineNotices(Posts posts, Notifications notifications, Texts texts) {
        this.posts = posts;
        this.notifications = notifications;
        this.texts = texts;
    }

    @ApplicationModuleListener
    void on(FileQuarantined file) {
        tell(file);
    }

    void tell(FileQuarantined file) {
        notifications.tell(new Notice(
                "file-quarantined:" + file.id(),
                new HashSet<>(posts.thoseWhoMay("files:quarantine")),
                Urgency.URGENT,
                texts.get("notifications.quarantined.title"),
                texts.get("notifications.quarantined.text", file.uploadedBy(), file.name()),
                "/quan-tri/tep-cach-ly"));
    }
}
