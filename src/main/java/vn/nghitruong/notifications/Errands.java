package vn.nghitruong.notifications;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.organization.People;
import vn.nghitruong.organization.Person;
import vn.nghitruong.platform.Slice;
import vn.nghitruong.platform.Texts;

/** What the Office carries to people by hand: sheets of paper, and texts for Zalo. */
@Service
@Transactional
class Errands {
    private static final int PERSONS_A_PAGE = 50;
    private static final int LATEST = 20;

    private final ErrandRepository repository;
    private final People people;
    private final Letters letters;
    private final Texts texts;
    private final Clock clock;

    Errands(ErrandRepository repository, People people, Letters letters, Texts texts, Clock clock) {
        this.repository = repository;
        this.people = people;
        this.letters = letters;
        this.texts = texts;
        this.clock = clock;
    }

    /** The sheets that wait; a page behind the last one is the last. */
    @Transactional(readOnly = true)
    Slice<Sheet> sheets(Medium medium, int number) {
        var total = repository.waiting(medium);
        var page = Slice.within(number, PERSONS_A_PAGE, total);
        var notices = repository.open(medium, PERSONS_A_PAGE, (long) (page - 1) * PERSONS_A_PAGE).stream()
                .collect(Collectors.groupingBy(ToldNotice::personId, LinkedHashMap::new, Collectors.toList()));
        var persons = people.byId(notices.keySet());
        var sheets = notices.entrySet().stream()
                .map(each -> sheet(persons.get(each.getKey()), each.getValue()))
                .toList();
        return new Slice<>(sheets, page, PERSONS_A_PAGE, total);
    }

    private Sheet sheet(Person person, List<ToldNotice> notices) {
        return new Sheet(person, notices, letters.zalo(person, notices));
    }

    /** The latest handovers with the names of those who got them. */
    @Transactional(readOnly = true)
    Map<Handover, String> latest(Medium medium) {
        var handovers = repository.latest(medium, LATEST);
        var persons = people.byId(handovers.stream().map(Handover::personId).collect(Collectors.toSet()));
        var named = new LinkedHashMap<Handover, String>();
        handovers.forEach(each -> named.put(each, persons.get(each.personId()).name()));
        return named;
    }

    /** Notes that a person got everything up to a notice. */
    void handOver(Medium medium, long personId, long upTo, String by) {
        if (repository.handOver(medium, people.get(personId).id(), upTo, by, OffsetDateTime.now(clock)) == 0) {
            throw new RuleBroken(texts.get("notifications.errand.gone"));
        }
    }

    /** Takes a handover back. */
    void undo(Medium medium, long handoverId, String by) {
        if (!repository.undo(medium, handoverId, by, OffsetDateTime.now(clock))) {
            throw new RuleBroken(texts.get("notifications.errand.undone"));
        }
    }
}
