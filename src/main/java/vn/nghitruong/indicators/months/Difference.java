package vn.nghitruong.indicators.months;

import org.jspecify.annotations.Nullable;
import vn.nghitruong.indicators.Side;

/**
 * One thing that is not what it was when a month was frozen.
 *
 * @param part its name; empty where the indicator has one part, or where the indicator itself was changed
 * @param before as it was frozen, null of what came in
 * @param now as the records say today, null of what went out
 */
public record Difference(
        String indicator,
        String part,
        Change change,
        @Nullable Placed before,
        @Nullable Placed now) {
    /** What became of it. */
    public enum Change {
        IN,
        OUT,
        /** It counts otherwise. */
        SIDE,
        /** It counts as before, but what is said of it has changed. */
        WORDS,
        /** The target or the formula is another one. */
        DEFINITION
    }

    /** @param side null of a definition */
    public record Placed(@Nullable Side side, String title, String address, String words) {}

    /** The one to link to. */
    public Placed record() {
        return now == null ? before : now;
    }
}
