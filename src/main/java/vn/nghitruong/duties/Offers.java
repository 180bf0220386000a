package vn.nghitruong.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.calendar.DueDate;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.duties.OccurrenceRepository.Told;
import vn.nghitruong.errors.RuleBroken;

/** Days to come that would be others by the rules of today. A change of a rule moves nothing by itself. */
@Service
@Transactional
class Offers {
    private final DutyRepository duties;
    private final OccurrenceRepository occurrences;
    private final DutyDays days;
    private final Clock clock;

    Offers(DutyRepository duties, OccurrenceRepository occurrences, DutyDays days, Clock clock) {
        this.duties = duties;
        this.occurrences = occurrences;
        this.days = days;
        this.clock = clock;
    }

    /** All of them, the earliest day first; in a number of queries that does not depend on how many duties there are. */
    @Transactional(readOnly = true)
    List<Offer> all() {
        var today = LocalDate.now(clock);
        var sight = days.sight(today);
        var alive = duties.alive(today).stream().collect(Collectors.toMap(Duty::id, Function.identity()));
        Map<Long, Map<String, DueDate>> due = alive.values().stream()
                .collect(Collectors.toMap(
                        Duty::id,
                        duty -> sight.of(duty).stream()
                                .collect(Collectors.toMap(DueDate::period, Function.identity()))));
        return occurrences.of(alive.keySet(), days.borders(today)).stream()
                .filter(o -> movable(alive.get(o.dutyId()), o, today))
                .filter(o -> due.get(o.dutyId()).containsKey(o.period()))
                .map(o ->
                        new Offer(alive.get(o.dutyId()), o, due.get(o.dutyId()).get(o.period())))
                .filter(offer ->
                        !offer.occurrence().lastDay().equals(offer.due().lastDay()))
                .toList();
    }

    /** What a person fixed, by an extension or an invitation, stays as it is, and so does what has passed. */
    private static boolean movable(Duty duty, Occurrence o, LocalDate today) {
        var fixed = o.extendedFrom() != null || duty.rule() instanceof DueRule.MonthlyMeeting && !o.provisional();
        return o.open() && !fixed && o.lastDay() != null && !o.lastDay().isBefore(today);
    }

    /** Moves those that were chosen; all or none. */
    void accept(Set<Long> chosen, String words, Reporter by) {
        var offers = all().stream()
                .filter(offer -> chosen.contains(offer.occurrence().id()))
                .toList();
        if (offers.size() != chosen.size()) {
            throw new RuleBroken(Life.TAKEN);
        }
        for (var offer : offers) {
            var told = new Told(words, by.name(), by.accountId(), "", OffsetDateTime.now(clock));
            if (!occurrences.shift(offer.occurrence(), Act.MOVE, offer.due(), null, told)) {
                throw new RuleBroken(Life.TAKEN);
            }
        }
    }
}
