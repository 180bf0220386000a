package vn.nghitruong.notifications;

import java.util.Set;

/** The states of an e-mail. What became of it while SENDING is only known from the server's answer (ADR 14). */
public enum MailStatus {
    WAITING,
    SENDING,
    SENT,
    /** Not sent, and will not be without a person. */
    FAILED,
    /** Perhaps sent: a person must say. */
    UNCERTAIN,
    /** A person said that nothing more is to be done. */
    SETTLED;

    /** The arrows, whoever draws them: the postman or a person. */
    public Set<MailStatus> next() {
        return switch (this) {
            case WAITING -> Set.of(SENDING);
            case SENDING -> Set.of(SENT, WAITING, FAILED, UNCERTAIN);
            // The answer of a server that came after all.
            case UNCERTAIN -> Set.of(WAITING, SETTLED, SENT);
            case FAILED -> Set.of(WAITING, SETTLED);
            case SENT, SETTLED -> Set.of();
        };
    }
}
