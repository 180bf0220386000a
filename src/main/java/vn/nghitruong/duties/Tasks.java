package vn.nghitruong.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.platform.Slice;

/** The lists of work, of everybody or of some bodies. */
@Service
@Transactional(readOnly = true)
public class Tasks {
    private static final int PAGE = 50;

    private final TaskRepository repository;
    private final DutyRepository duties;
    private final OccurrenceRepository occurrences;
    private final DutyDays days;
    private final Clock clock;

    Tasks(
            TaskRepository repository,
            DutyRepository duties,
            OccurrenceRepository occurrences,
            DutyDays days,
            Clock clock) {
        this.repository = repository;
        this.duties = duties;
        this.occurrences = occurrences;
        this.days = days;
        this.clock = clock;
    }

    /** One page of a part of the list, with its holders, the nearest where that number does not exist. */
    Slice<Task> page(DutyView view, Whose whose, int number, long total) {
        var shown = Slice.within(number, PAGE, total);
        var rows = repository.page(view, whose, days.borders(today()), PAGE, (long) (shown - 1) * PAGE);
        return new Slice<>(withHolders(rows), shown, PAGE, total);
    }

    /** The first few of a part of the list. */
    public List<Task> first(DutyView view, Whose whose, int size) {
        return withHolders(repository.page(view, whose, days.borders(today()), size, 0));
    }

    /** Every open part with a day up to and on a last one, a line for each, since the system is in use. */
    public List<Task> pressing(LocalDate until) {
        return withHolders(repository.pressing(until, days.borders(today())));
    }

    /** What is overdue of a body and its members, a line for each part. */
    public List<Task> overdue(long bodyId) {
        return pressing(today().minusDays(1)).stream()
                .filter(task ->
                        Long.valueOf(bodyId).equals(task.occurrence().share().bodyId()))
                .toList();
    }

    /** What falls due in a span of days and is not cancelled, the earliest first, as many lines as asked for. */
    public List<Task> between(LocalDate from, LocalDate until, Whose whose, int size) {
        return withHolders(repository.between(from, until, false, whose, days.borders(today()), size));
    }

    /** What was not done by its last day, of those that lie in a span of days; some may have been done since. */
    public List<Task> missed(LocalDate from, LocalDate until, Whose whose, int size) {
        return withHolders(repository.between(from, until, true, whose, days.borders(today()), size));
    }

    /** How many are in each part of the list. */
    public Map<DutyView, Long> counts(Whose whose) {
        return repository.counts(whose, days.borders(today()));
    }

    /** Some duties with their holders, each with the occurrence that matters now: the first one not done, else the last. */
    public List<Progress> progress(Collection<Long> dutyIds) {
        var all = occurrences.of(dutyIds, days.borders(today())).stream()
                .collect(Collectors.groupingBy(Occurrence::dutyId));
        var holders = duties.holders(dutyIds).stream().collect(Collectors.groupingBy(Holder::dutyId));
        return duties.byId(dutyIds).stream()
                .map(duty -> Progress.of(
                        duty,
                        holders.getOrDefault(duty.id(), List.of()),
                        all.getOrDefault(duty.id(), List.of()),
                        today()))
                .toList();
    }

    private List<Task> withHolders(List<Task> tasks) {
        var ids = tasks.stream().map(task -> task.duty().id()).distinct().toList();
        var holders = duties.holders(ids).stream().collect(Collectors.groupingBy(Holder::dutyId));
        return tasks.stream()
                .map(task -> new Task(
                        task.duty(),
                        task.occurrence(),
                        task.parts(),
                        task.finished(),
                        task.all(),
                        holders.getOrDefault(task.duty().id(), List.of())))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
