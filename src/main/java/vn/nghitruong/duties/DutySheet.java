package vn.nghitruong.duties;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.CalendarState;
import vn.nghitruong.files.StoredFile;
import vn.nghitruong.organization.PostHolder;

/**
 * Everything the page of a duty shows to one person.
 *
 * @param people who holds a post today, by the body that leads
 * @param rounds the days it falls due
 * @param happens whether this person may say what happened, or assign
 */
public record DutySheet(
        Duty duty,
        List<Holder> holders,
        Map<Long, List<PostHolder>> people,
        List<Round> rounds,
        List<Step> history,
        boolean happens) {

    /** Rounds to look at now: what is behind, and the next one. */
    public List<Round> now() {
        var later = later();
        return rounds.stream().filter(round -> !later.contains(round)).toList();
    }

    /** The next one is enough to see at first; of a monthly duty a dozen more are in sight. */
    public List<Round> later() {
        return rounds.stream()
                .filter(round -> round.parts().stream()
                        .allMatch(part ->
                                part.occurrence().open() && part.occurrence().state() == CalendarState.UPCOMING))
                .skip(1)
                .toList();
    }

    /**
     * One day it falls due, with a part for each of those who lead.
     *
     * @param parts at least one
     */
    public record Round(String period, List<Part> parts) {
        public Occurrence first() {
            return parts.getFirst().occurrence();
        }

        /** Whether each member of a body has a part of their own. */
        public boolean each() {
            return parts.size() > 1
                    && parts.stream().anyMatch(part -> part.occurrence().share().each());
        }

        public long finished() {
            return alive().stream()
                    .filter(part -> part.occurrence().status().reported())
                    .count();
        }

        /** Parts that were not cancelled. */
        public List<Part> alive() {
            return parts.stream()
                    .filter(part -> part.occurrence().status() != OccurrenceStatus.CANCELLED)
                    .toList();
        }
    }

    /**
     * @param acts what this person may do with it now
     * @param asked more time that was asked for, null where none is
     */
    public record Part(
            Occurrence occurrence,
            Set<Act> acts,
            @Nullable Extension asked,
            List<Evidence> evidence,
            List<StoredFile> files) {
        public boolean may(Act act) {
            return acts.contains(act);
        }
    }
}
