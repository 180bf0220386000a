package vn.nghitruong.notifications.mail;

/**
 * What became of a letter.
 *
 * @param reason in Vietnamese, what the server said and what to do; empty for a letter that was sent
 */
public record Outcome(Kind kind, String reason) {
    /** Only UNCERTAIN may be in a mailbox without our knowing; only TRY_AGAIN and UNREACHABLE may be tried again. */
    public enum Kind {
        /** The server took it. */
        SENT,
        /** The server will never take it, such as for an address that does not exist. */
        REFUSED,
        /** The server did not take it this time. */
        TRY_AGAIN,
        /** Nobody's letter would be taken now: no connection, no sign-in. */
        UNREACHABLE,
        /** It was handed over whole, and no answer came. */
        UNCERTAIN
    }

    static final Outcome SENT = new Outcome(Kind.SENT, "");
}
