package vn.nghitruong.duties;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a duty or works with those who lead it.
 *
 * @param name of the body, or the document's words where no body is known by them
 * @param bodyId null where no body is known
 * @param bodyCode null where no body is known
 */
public record Holder(
        long dutyId,
        boolean leads,
        String name,
        @Nullable Long bodyId,
        @Nullable String bodyCode) {
    /** Those who lead, or those who work with them, for a line of text. */
    static String names(List<Holder> holders, boolean leading) {
        return holders.stream()
                .filter(h -> h.leads() == leading)
                .map(Holder::name)
                .collect(Collectors.joining("; "));
    }
}
