package vn.nghitruong.notifications;

/** The states of an e-mail. What became of one while SENDING is only known from the server's answer (ADR 14). */
public enum MailStatus {
    WAITING,
    SENDING,
    SENT,
    /** Not sent, and will not be unless a person says so. */
    FAILED,
    /** Perhaps sent; a person must say what to do. */
    UNCERTAIN,
    /** A person said that nothing more is to be done. */
    SETTLED
}
