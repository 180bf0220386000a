package vn.nghitruong.duties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a duty stands today.
 *
 * @param now the occurrence to look at: the first one that is not done and not yet past, else the last one; null where
 *     the duty has no days
 * @param past whether that one lies before today
 * @param done how many of its occurrences up to today are done
 * @param due how many occurrences it has had up to today
 */
public record Progress(Task task, @Nullable Occurrence now, boolean past, int done, int due) {
    static Progress of(Duty duty, List<Holder> holders, List<Occurrence> occurrences, LocalDate today) {
        var now = occurrences.stream()
                .filter(o -> o.status() == OccurrenceStatus.ASSIGNED)
                .filter(o -> o.lastDay() == null || !o.lastDay().isBefore(today))
                .findFirst()
                .orElse(occurrences.isEmpty() ? null : occurrences.getLast());
        var past = occurrences.stream()
                .filter(o -> o.lastDay() != null && o.lastDay().isBefore(today))
                .toList();
        var done =
                past.stream().filter(o -> o.status() == OccurrenceStatus.DONE).count();
        return new Progress(
                new Task(duty, now, holders), now, now != null && past.contains(now), (int) done, past.size());
    }
}
