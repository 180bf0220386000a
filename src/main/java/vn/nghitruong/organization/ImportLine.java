package vn.nghitruong.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of delegates and what becomes of it.
 *
 * @param number in the file
 * @param fate what will be done with it
 * @param known the person it means, where there is one already
 * @param said what is wrong with it or worth knowing, a sentence each
 */
public record ImportLine(
        int number, PersonForm person, Fate fate, @Nullable Long known, List<String> said, Details details) {
    /** What is done with a line. */
    public enum Fate {
        NEW,
        MANDATE,
        KNOWN,
        SAMPLE,
        BAD
    }

    /** What a delegate has besides a name; a post is null where the line names none. */
    record Details(
            LocalDate electedOn,
            @Nullable String constituency,
            List<String> villages,
            @Nullable Body committee,
            @Nullable Post post) {}

    boolean imports() {
        return fate == Fate.NEW || fate == Fate.MANDATE;
    }
}
