package vn.nghitruong.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of work: a duty and, where it has one, the occurrence in question. Parts that each member of a body
 * has of one occurrence make one line.
 *
 * @param occurrence null for a duty that waits for an event
 * @param parts how many parts stand behind this line, 1 of a body's own
 * @param finished how many of all parts of the same occurrence are reported
 * @param all how many parts the occurrence has for this body
 */
public record Task(Duty duty, @Nullable Occurrence occurrence, int parts, int finished, int all, List<Holder> holders) {
    /** Whether it is one line for several members of a body. */
    public boolean shared() {
        return occurrence != null && occurrence.share().each() && all > 1;
    }

    /** Who leads, for a line of text; empty where nobody is named. */
    public String leads() {
        return Holder.names(holders, true);
    }

    public String supports() {
        return Holder.names(holders, false);
    }

    /** Whose part the line is: the body or person, or of a shared one the body. */
    public String whose() {
        if (occurrence == null || occurrence.share().name().isEmpty()) {
            return leads();
        }
        if (!shared()) {
            return occurrence.share().name();
        }
        return holders.stream()
                .filter(h -> occurrence.share().bodyId().equals(h.bodyId()))
                .map(Holder::name)
                .findFirst()
                .orElse("");
    }
}
