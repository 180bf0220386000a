package vn.nghitruong.notifications.mail;

/** Answers of a server, for tests that have none. */
public final class TestOutcomes {
    public static final Outcome SENT = Outcome.SENT;
    public static final Outcome REFUSED = new Outcome(Outcome.Kind.REFUSED, "thử");

    private TestOutcomes() {}
}
