package vn.nghitruong.duties;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of work: a duty and, where it has one, the occurrence in question.
 *
 * @param occurrence null for a duty that has no days, such as a standing one
 */
public record Task(Duty duty, @Nullable Occurrence occurrence, List<Holder> holders) {
    /** Who leads, for a line of text; empty where nobody is named. */
    public String leads() {
        return names(true);
    }

    public String supports() {
        return names(false);
    }

    private String names(boolean leading) {
        return holders.stream()
                .filter(h -> h.leads() == leading)
                .map(Holder::name)
                .collect(Collectors.joining("; "));
    }
}
