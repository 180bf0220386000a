package vn.nghitruong.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.duties.DutyDays.Borders;
import vn.nghitruong.duties.OccurrenceRepository.Change;
import vn.nghitruong.duties.OccurrenceRepository.Told;

/** Adds the days of duties that have come within sight, for each of those who lead them, and closes parts that are nobody's. */
@Service
@Transactional
public class LookAhead {
    private final DutyRepository duties;
    private final OccurrenceRepository occurrences;
    private final DutyDays days;
    private final Shares shares;
    private final Clock clock;

    LookAhead(DutyRepository duties, OccurrenceRepository occurrences, DutyDays days, Shares shares, Clock clock) {
        this.duties = duties;
        this.occurrences = occurrences;
        this.days = days;
        this.shares = shares;
        this.clock = clock;
    }

    /** Looks at every duty that still holds; running twice adds nothing. */
    public void overAll() {
        over(duties.alive(today()));
    }

    /** Looks at some duties; running twice adds nothing. */
    void over(List<Duty> some) {
        var ids = some.stream().map(Duty::id).toList();
        var sight = days.sight(today());
        var run = shares.run(today());
        var holders = duties.holders(ids).stream().collect(Collectors.groupingBy(Holder::dutyId));
        for (var duty : some) {
            for (var due : sight.of(duty)) {
                occurrences.insert(duty.id(), due, run.of(holders.getOrDefault(duty.id(), List.of()), due.lastDay()));
            }
        }
        closeNobodys(
                ids.stream()
                        .filter(id -> run.forDelegates(holders.getOrDefault(id, List.of())))
                        .toList(),
                run);
    }

    private void closeNobodys(List<Long> ids, Shares.Run run) {
        var all = occurrences.of(ids, borders());
        var sharedOut = all.stream()
                .filter(o -> o.share().each())
                .map(o -> o.dutyId() + "|" + o.period())
                .collect(Collectors.toSet());
        for (var occurrence : all) {
            var why = run.goneBecause(occurrence, sharedOut.contains(occurrence.dutyId() + "|" + occurrence.period()));
            if (why != null) {
                var told = new Told(why, Reporters.SYSTEM.name(), null, "", OffsetDateTime.now(clock));
                occurrences.move(occurrence, Change.to(Act.CANCEL), told);
            }
        }
    }

    Borders borders() {
        return days.borders(today());
    }

    LocalDate earliestReport() {
        return days.earliestReport(today());
    }

    boolean confirmation() {
        return days.confirmation(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
