package vn.nghitruong.duties.feeds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nghitruong.duties.Act;
import vn.nghitruong.duties.Task;

/**
 * What changed in a week, and what the next one brings.
 *
 * @param missed what its last day passed by without a result, in this week
 * @param next what falls due in the week after
 * @param cut whether there was more than a page can show
 */
public record Changes(
        Week week,
        LocalDate today,
        List<Change> acts,
        List<Opened> opened,
        List<Task> missed,
        List<Task> next,
        boolean cut) {

    /** The acts of each body, in the order of bodies. */
    public Map<String, List<Change>> byBody() {
        return acts.stream().collect(Collectors.groupingBy(Change::body, LinkedHashMap::new, Collectors.toList()));
    }

    /** How often each act was done, in the order of a duty's life; only acts that were done at all. */
    public static Map<Act, Integer> counts(Collection<Change> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(Change::act, TreeMap::new, Collectors.summingInt(Change::times)));
    }

    /** Whether it has not ended yet. */
    public boolean running() {
        return !today.isAfter(week.sunday());
    }
}
