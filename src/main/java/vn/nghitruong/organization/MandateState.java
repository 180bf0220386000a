package vn.nghitruong.organization;

/** What a delegate's mandate can be; all but the first two are final (Law 72/2025, art. 38). */
public enum MandateState {
    ACTIVE,
    SUSPENDED,
    RELEASED,
    REMOVED,
    LOST,
    DECEASED;

    /** Whether the mandate is over. */
    public boolean ends() {
        return this != ACTIVE && this != SUSPENDED;
    }
}
