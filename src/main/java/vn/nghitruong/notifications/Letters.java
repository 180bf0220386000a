package vn.nghitruong.notifications;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nghitruong.notifications.mail.Letter;
import vn.nghitruong.notifications.mail.MailServer;
import vn.nghitruong.organization.Person;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Texts;

/** Puts notices into words: an e-mail, or a text for Zalo. Plain text, no pictures, nothing that tells who read it. */
@Component
class Letters {
    private final Texts texts;

    Letters(Texts texts) {
        this.texts = texts;
    }

    Letter mail(long mailId, Person person, List<ToldNotice> notices, MailServer server) {
        var council = CouncilScope.current();
        var subject = notices.size() == 1
                ? notices.getFirst().title()
                : texts.get("notifications.mail.subject.many", notices.size(), council.name());
        var parts = notices.stream()
                .map(notice ->
                        part(notice) + texts.get("notifications.mail.see", server.siteAddress() + notice.address()))
                .collect(Collectors.joining("\n\n* * *\n\n"));
        var text = String.join(
                "\n\n",
                texts.get("notifications.mail.greeting", person.name()),
                parts,
                texts.get("notifications.mail.end", council.name(), server.siteAddress() + "/tai-khoan/thong-bao"));
        return new Letter("thu-" + mailId + "." + council.code(), person.email(), subject, text + "\n");
    }

    /** What the clerk copies into Zalo. */
    String zalo(Person person, List<ToldNotice> notices) {
        return String.join(
                "\n\n",
                texts.get("notifications.mail.greeting", person.name()),
                notices.stream()
                        .map(Letters::part)
                        .collect(Collectors.joining("\n"))
                        .strip(),
                CouncilScope.current().name());
    }

    private static String part(ToldNotice notice) {
        return notice.title() + "\n"
                + (notice.text().isBlank() ? "" : notice.text().strip() + "\n");
    }
}
