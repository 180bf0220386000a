package vn.nghitruong.notifications;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.nghitruong.errors.NotFound;

/** The parts of the log of e-mails. */
public enum MailView {
    TROUBLE("can-xu-ly", MailStatus.FAILED, MailStatus.UNCERTAIN),
    WAITING("cho-gui", MailStatus.WAITING, MailStatus.SENDING),
    SENT("da-gui", MailStatus.SENT, MailStatus.SETTLED);

    private final String word;
    private final Set<MailStatus> statuses;

    MailView(String word, MailStatus... statuses) {
        this.word = word;
        this.statuses = Set.of(statuses);
    }

    /** As in addresses. */
    public String word() {
        return word;
    }

    List<String> statuses() {
        return statuses.stream().map(Enum::name).toList();
    }

    static MailView of(String word) {
        return Stream.of(values())
                .filter(view -> view.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("part " + word));
    }
}
