package vn.nghitruong.duties;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.duties.DutySheet.Part;
import vn.nghitruong.duties.DutySheet.Round;
import vn.nghitruong.organization.PostHolder;
import vn.nghitruong.organization.Posts;

/** Puts together what the page of a duty shows. */
@Service
@Transactional(readOnly = true)
class DutySheets {
    private final Duties duties;
    private final StepRepository steps;
    private final Extensions extensions;
    private final Posts posts;
    private final ResultFiles files;

    DutySheets(Duties duties, StepRepository steps, Extensions extensions, Posts posts, ResultFiles files) {
        this.duties = duties;
        this.steps = steps;
        this.extensions = extensions;
        this.posts = posts;
        this.files = files;
    }

    DutySheet of(Duty duty, Reporter by) {
        var history = steps.of(duty.id());
        var holders = duties.holders(duty);
        return new DutySheet(
                duty,
                holders,
                people(holders),
                rounds(duty, by, history),
                history,
                by.rights().contains("duties:assign"));
    }

    private Map<Long, List<PostHolder>> people(List<Holder> holders) {
        return holders.stream()
                .filter(Holder::leads)
                .map(Holder::bodyId)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), body -> posts.holders(body, duties.today())));
    }

    private List<Round> rounds(Duty duty, Reporter by, List<Step> history) {
        var asked =
                extensions.asked(duty).stream().collect(Collectors.toMap(Extension::occurrenceId, Function.identity()));
        var evidence = steps.evidence(duty.id()).stream().collect(Collectors.groupingBy(Evidence::occurrenceId));
        var last = newest(history.stream());
        var reported = newest(history.stream().filter(step -> step.act() == Act.SUBMIT));
        var occurrences = duties.occurrences(duty);
        var stored = files.of(occurrences.stream().map(Occurrence::id).toList());
        return occurrences.stream()
                .map(o -> new Part(
                        o,
                        acts(duty, o, by, asked.get(o.id()), last.get(o.id()), reported.get(o.id())),
                        asked.get(o.id()),
                        evidence.getOrDefault(o.id(), List.of()),
                        stored.getOrDefault(o.id(), List.of())))
                .collect(Collectors.groupingBy(
                        part -> part.occurrence().period(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(round -> new Round(round.getKey(), round.getValue()))
                .toList();
    }

    /** Of each occurrence the newest step, where the newest comes first. */
    private static Map<Long, Step> newest(Stream<Step> steps) {
        return steps.collect(Collectors.toMap(Step::occurrenceId, Function.identity(), (newer, older) -> newer));
    }

    private static Set<Act> acts(
            Duty duty,
            Occurrence seen,
            Reporter by,
            @Nullable Extension asked,
            @Nullable Step last,
            @Nullable Step reported) {
        var acts = EnumSet.noneOf(Act.class);
        for (var act : Act.values()) {
            if (fits(act, duty, seen, asked) && by.may(act, duty, seen)) {
                acts.add(act);
            }
        }
        if (last != null && last.mayBeUndoneBy(by)) {
            acts.add(Act.UNDO);
        }
        // Whoever reported a result does not confirm it.
        if (reported != null && reported.takenBy(by)) {
            acts.remove(Act.CONFIRM);
        }
        return acts;
    }

    private static boolean fits(Act act, Duty duty, Occurrence seen, @Nullable Extension asked) {
        return switch (act) {
            case NOTHING -> act.from(seen.status()) && duty.standing();
            case ACCEPT, SUBMIT, CONFIRM, RETURN, CANCEL, RESTORE -> act.from(seen.status());
            case ASK -> seen.open() && seen.lastDay() != null && asked == null;
            case EXTEND, REFUSE -> asked != null && seen.open();
            case MOVE -> seen.open() && duty.rule() instanceof DueRule.MonthlyMeeting;
            case PROVE -> seen.unproven();
            case UNDO, MISS, OPEN -> false;
        };
    }
}
