package vn.nghitruong.organization;

import java.util.List;

/** What a delegate's mandate can be; all but the first two are its end (Law 72/2025, art. 38). */
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

    /** What can follow. After an end only a correction of what was entered by mistake. */
    List<MandateState> next() {
        return switch (this) {
            case ACTIVE -> List.of(SUSPENDED, RELEASED, REMOVED, LOST, DECEASED);
            case SUSPENDED -> List.of(ACTIVE, RELEASED, REMOVED, LOST, DECEASED);
            case RELEASED, REMOVED, LOST, DECEASED -> List.of(ACTIVE);
        };
    }
}
