package vn.nghitruong.duties;

import static vn.nghitruong.duties.OccurrenceStatus.ASSIGNED;
import static vn.nghitruong.duties.OccurrenceStatus.DONE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.organization.Bodies;

/** Everything that can be done with duties; lists of them are asked of {@link Tasks}. */
@Service
@Transactional
public class Duties {
    private final DutyRepository repository;
    private final OccurrenceRepository occurrences;
    private final Bodies bodies;
    private final DutyDays days;
    private final Clock clock;

    Duties(DutyRepository repository, OccurrenceRepository occurrences, Bodies bodies, DutyDays days, Clock clock) {
        this.repository = repository;
        this.occurrences = occurrences;
        this.bodies = bodies;
        this.days = days;
        this.clock = clock;
    }

    /** Opens a duty with its holders and the days on which it falls due; answers its id. */
    public long open(NewDuty duty, int position) {
        var accountable = bodies.get(duty.accountable());
        var id = repository.insert(duty, accountable.id(), position);
        hold(id, true, duty.lead());
        hold(id, false, duty.support());
        days.ahead(duty.rule(), duty.source().title(), today()).forEach(due -> occurrences.insert(id, due));
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

    /** Adds the days that have come within sight since the last time, for every duty. */
    void lookAhead() {
        for (var duty : repository.all()) {
            days.ahead(duty.rule(), duty.source().title(), today()).forEach(due -> occurrences.insert(duty.id(), due));
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
        return occurrences.of(List.of(duty.id()), days.borders(today()));
    }

    /** One occurrence of a duty; an id that belongs to another duty is not found. */
    @Transactional(readOnly = true)
    Occurrence occurrence(Duty duty, long id) {
        return occurrences
                .find(id, days.borders(today()))
                .filter(o -> o.dutyId() == duty.id())
                .orElseThrow(() -> new NotFound("occurrence " + id + " of " + duty.code()));
    }

    @Transactional(readOnly = true)
    List<Step> history(Duty duty) {
        return occurrences.steps(duty.id());
    }

    /** Records that an occurrence was done, on the day it really was. */
    void report(Duty duty, Occurrence occurrence, DoneForm form, Reporter by) {
        mustSpeakFor(duty, by);
        move(occurrence, DONE, form.day(), form.note().strip(), by);
    }

    /** Takes back that an occurrence was done, with the reason. */
    void reopen(Occurrence occurrence, String reason, Reporter by) {
        move(occurrence, ASSIGNED, null, reason.strip(), by);
    }

    /** The one place where a status changes: checks the rule, and loses politely to whoever moved it first. */
    private void move(
            Occurrence occurrence, OccurrenceStatus to, @Nullable LocalDate doneOn, String note, Reporter by) {
        var moved = occurrence.status().next().contains(to)
                && occurrences.move(occurrence, to, doneOn, note, by.name(), OffsetDateTime.now(clock));
        if (!moved) {
            throw new RuleBroken(
                    to == DONE
                            ? "Việc này đã được ghi nhận hoàn thành trước đó. Hãy tải lại trang để xem ai đã ghi."
                            : "Việc này đã được mở lại trước đó. Hãy tải lại trang để xem ai đã mở.");
        }
    }

    LocalDate earliestReport() {
        return days.earliestReport(today());
    }

    /** Refuses whoever may not speak for a body that leads the duty. */
    @Transactional(readOnly = true)
    void mustSpeakFor(Duty duty, Reporter by) {
        if (!by.maySpeakFor(holders(duty))) {
            throw new AccessDeniedException("duty " + duty.code() + " is not theirs");
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Every day of some duties, the earliest first, as an indicator counts them. */
    @Transactional(readOnly = true)
    public List<Occurrence> occurrencesOf(Collection<Long> dutyIds) {
        return occurrences.of(dutyIds, days.borders(today()));
    }

    /** Some duties by id, in the order of their source. */
    @Transactional(readOnly = true)
    public Map<Long, Duty> byId(Collection<Long> ids) {
        var found = new java.util.LinkedHashMap<Long, Duty>();
        repository.byId(ids).forEach(duty -> found.put(duty.id(), duty));
        return found;
    }
}
