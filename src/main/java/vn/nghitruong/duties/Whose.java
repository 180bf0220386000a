package vn.nghitruong.duties;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose work a list shows.
 *
 * @param bodies whose parts are shown, with those of their members
 * @param person whose own parts are shown
 * @param mine whether of the bodies only what they have to do as a whole is meant, not each member's part
 */
public record Whose(
        boolean everybody, Set<Long> bodies, @Nullable Long person, boolean mine) {
    public static final Whose EVERYBODY = new Whose(true, Set.of(), null, false);

    /** Whether anybody's work is meant at all. */
    boolean anybody() {
        return everybody || !bodies.isEmpty() || person != null;
    }

    static Whose ofBody(long bodyId) {
        return new Whose(false, Set.of(bodyId), null, false);
    }

    static Whose ofPerson(long personId) {
        return new Whose(false, Set.of(), personId, true);
    }
}
