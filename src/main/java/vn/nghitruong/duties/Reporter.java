package vn.nghitruong.duties;

import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.duties.OccurrenceRepository.Told;

/**
 * Who acts on duties.
 *
 * @param name as the history shows it
 * @param accountId null where nobody is signed in with an account, as in jobs
 * @param personId null of an account that belongs to no person
 * @param bodies in which they hold a post today
 * @param rights what of duties they may do
 */
public record Reporter(
        String name, @Nullable Long accountId, @Nullable Long personId, Set<Long> bodies, Set<String> rights) {
    /** For whom they may act, besides themselves. */
    boolean anyone() {
        return rights.contains("duties:report-any");
    }

    private boolean holds(Share share) {
        return share.each()
                ? share.personId().equals(personId)
                : share.bodyId() != null && bodies.contains(share.bodyId());
    }

    private boolean answersFor(Duty duty) {
        return bodies.contains(duty.accountable().bodyId());
    }

    boolean may(Act act, Duty duty, Occurrence occurrence) {
        return anyone()
                || switch (act.by()) {
                    case LEAD -> rights.contains("duties:report") && holds(occurrence.share());
                    case ACCOUNTABLE -> rights.contains("duties:confirm") && answersFor(duty);
                    case ONESELF -> true;
                };
    }

    /** Whether one tap of theirs could confirm a line of the list; of a shared line one opens the duty. */
    public boolean confirms(Task task) {
        return task.occurrence() != null && task.parts() == 1 && may(Act.CONFIRM, task.duty(), task.occurrence());
    }

    /** For whom they act, empty where for themselves. */
    String onBehalf(Act act, Duty duty, Occurrence occurrence) {
        return switch (act.by()) {
            case LEAD -> onBehalfOf(occurrence.share());
            case ACCOUNTABLE -> answersFor(duty) ? "" : duty.accountable().name();
            case ONESELF -> "";
        };
    }

    /** For whom they speak when they report a part, empty where for themselves. */
    public String onBehalfOf(Share share) {
        return holds(share) ? "" : share.name();
    }

    /** What a step says of them: who it was, and for whom where they acted for another. */
    Told tells(Act act, Duty duty, Occurrence occurrence, String note, OffsetDateTime at) {
        return new Told(note, name, accountId, onBehalf(act, duty, occurrence), at);
    }

    /** Whether their own work is all of this. */
    public Whose mine() {
        return new Whose(false, bodies, personId, true);
    }
}
