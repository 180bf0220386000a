package vn.nghitruong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;

/** How mandates begin and what becomes of them; the post of a delegate comes and goes with the mandate. */
@Service
@Transactional
class Mandates {
    private final MandateRepository repository;
    private final DelegatePost post;

    Mandates(MandateRepository repository, DelegatePost post) {
        this.repository = repository;
        this.post = post;
    }

    @Transactional(readOnly = true)
    Mandate get(long id) {
        return repository.find(id).orElseThrow(() -> new NotFound("mandate " + id));
    }

    @Transactional(readOnly = true)
    List<Mandate> of(long personId) {
        return repository.of(personId);
    }

    /** What became of each mandate of a person, the newest first. */
    @Transactional(readOnly = true)
    Map<Long, List<MandateChange>> changes(long personId) {
        return repository.changes(personId).stream().collect(Collectors.groupingBy(MandateChange::mandateId));
    }

    @Transactional(readOnly = true)
    List<Delegate> delegates(LocalDate day) {
        return repository.delegates(day);
    }

    void begin(Person person, MandateStart start) {
        if (repository.insert(person.id(), start).isEmpty()) {
            throw new RuleBroken("%s đã được ghi là đại biểu của nhiệm kỳ này rồi.".formatted(person.name()));
        }
        post.give(person.id(), start.heldFrom());
    }

    /** The one place where a mandate changes; loses politely to whoever changed it first. */
    void change(Mandate mandate, MandateChange change, long seen) {
        repository.lock(mandate.id());
        var last = changes(mandate.personId()).get(mandate.id()).getFirst();
        if (last.id() != seen) {
            throw new RuleBroken("Tư cách đại biểu vừa được người khác thay đổi. Hãy tải lại trang.");
        }
        if (!last.state().next().contains(change.state())) {
            throw new RuleBroken("Không đổi được từ trạng thái hiện tại sang trạng thái này. Hãy tải lại trang.");
        }
        if (change.validFrom().isBefore(last.validFrom())) {
            throw new RuleBroken("Ngày thay đổi phải từ ngày %s trở đi, là ngày của thay đổi trước."
                    .formatted(VietnameseDates.day(last.validFrom())));
        }
        repository.insertState(mandate.id(), change.state(), change.validFrom(), change.reason(), change.document());
        if (change.state() == MandateState.ACTIVE) {
            post.give(mandate.personId(), change.validFrom());
        } else {
            post.take(mandate.personId(), change.validFrom());
        }
    }
}
