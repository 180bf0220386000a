package vn.nghitruong.duties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a duty stands today.
 *
 * @param now the occurrence to look at: the first one that is open and not yet past, else the last one; null where the
 *     duty has no days
 * @param past whether that one lies before today
 * @param done how many of its parts up to today are done
 * @param due how many parts it has had up to today
 */
public record Progress(
        Duty duty, List<Holder> holders, @Nullable Occurrence now, boolean past, int done, int due) {
    static Progress of(Duty duty, List<Holder> holders, List<Occurrence> all, LocalDate today) {
        var occurrences = all.stream()
                .filter(o -> o.status() != OccurrenceStatus.CANCELLED)
                .toList();
        var now = occurrences.stream()
                .filter(Occurrence::open)
                .filter(o -> o.lastDay() == null || !o.lastDay().isBefore(today))
                .findFirst()
                .orElse(occurrences.isEmpty() ? null : occurrences.getLast());
        var past = occurrences.stream()
                .filter(o -> o.lastDay() != null && o.lastDay().isBefore(today))
                .toList();
        var done =
                past.stream().filter(o -> o.status() == OccurrenceStatus.DONE).count();
        return new Progress(duty, holders, now, now != null && past.contains(now), (int) done, past.size());
    }

    /** Who leads, for a line of text; empty where nobody is named. */
    public String leads() {
        return Holder.names(holders, true);
    }

    public String supports() {
        return Holder.names(holders, false);
    }
}
