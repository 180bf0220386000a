package vn.nghitruong.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.organization.Bodies;

/** Opening duties and looking at one; lists of them are asked of {@link Tasks}, acts on them are in {@link Life}. */
@Service
@Transactional
public class Duties {
    private final DutyRepository repository;
    private final OccurrenceRepository occurrences;
    private final Bodies bodies;
    private final LookAhead lookAhead;
    private final Clock clock;

    Duties(
            DutyRepository repository,
            OccurrenceRepository occurrences,
            Bodies bodies,
            LookAhead lookAhead,
            Clock clock) {
        this.repository = repository;
        this.occurrences = occurrences;
        this.bodies = bodies;
        this.lookAhead = lookAhead;
        this.clock = clock;
    }

    /** Opens a duty with its holders and the days on which it falls due; answers its id. */
    public long open(NewDuty duty, int position) {
        var accountable = bodies.get(duty.accountable());
        var id = repository.insert(duty, accountable.id(), lookAhead.confirmation(), position);
        hold(id, true, duty.lead());
        hold(id, false, duty.support());
        lookAhead.over(repository.byId(List.of(id)));
        return id;
    }

    private void hold(long dutyId, boolean leads, List<String> names) {
        var position = 0;
        for (var words : names) {
            var known = bodies.named(words);
            if (known.isEmpty()) {
                repository.insertHolder(dutyId, leads, position++, words, null);
            }
            for (var body : known) {
                repository.insertHolder(dutyId, leads, position++, words, body.id());
            }
        }
    }

    @Transactional(readOnly = true)
    public Duty get(String code) {
        return repository.find(code).orElseThrow(() -> new NotFound("duty " + code));
    }

    @Transactional(readOnly = true)
    List<Holder> holders(Duty duty) {
        return repository.holders(List.of(duty.id()));
    }

    @Transactional(readOnly = true)
    List<Occurrence> occurrences(Duty duty) {
        return occurrences.of(List.of(duty.id()), lookAhead.borders());
    }

    /** One occurrence of a duty; an id that belongs to another duty is not found. */
    @Transactional(readOnly = true)
    public Occurrence occurrence(Duty duty, long id) {
        return occurrences
                .find(id, lookAhead.borders())
                .filter(o -> o.dutyId() == duty.id())
                .orElseThrow(() -> new NotFound("occurrence " + id + " of " + duty.code()));
    }

    /** The earliest day that can be meant when something is reported as done. */
    public LocalDate earliestReport() {
        return lookAhead.earliestReport();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Every day of some duties, the earliest first, as an indicator counts them. */
    @Transactional(readOnly = true)
    public List<Occurrence> occurrencesOf(Collection<Long> dutyIds) {
        return occurrences.of(dutyIds, lookAhead.borders());
    }

    /** Some duties by id, in the order of their source. */
    @Transactional(readOnly = true)
    public Map<Long, Duty> byId(Collection<Long> ids) {
        var found = new LinkedHashMap<Long, Duty>();
        repository.byId(ids).forEach(duty -> found.put(duty.id(), duty));
        return found;
    }
}
