package vn.nghitruong.duties.reminding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.duties.Tasks;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.organization.Bodies;
import vn.nghitruong.organization.Body;

/** One letter for each body with everything it has overdue, computed when it is opened. */
@Service
@Transactional
public class Chases {
    private final Tasks tasks;
    private final Bodies bodies;
    private final ChaseRepository repository;
    private final ChaseSender sender;
    private final Clock clock;

    Chases(Tasks tasks, Bodies bodies, ChaseRepository repository, ChaseSender sender, Clock clock) {
        this.tasks = tasks;
        this.bodies = bodies;
        this.repository = repository;
        this.sender = sender;
        this.clock = clock;
    }

    /** The bodies that have something overdue, in their usual order. */
    @Transactional(readOnly = true)
    List<Line> lines() {
        var late = tasks.pressing(today().minusDays(1)).stream()
                .filter(task -> task.occurrence().share().bodyId() != null)
                .collect(Collectors.groupingBy(task -> task.occurrence().share().bodyId(), Collectors.counting()));
        var last = repository.last();
        return bodies.all().stream()
                .filter(body -> late.containsKey(body.id()))
                .map(body -> new Line(body, late.get(body.id()).intValue(), last.get(body.id())))
                .toList();
    }

    @Transactional(readOnly = true)
    ChaseLetter letter(String code) {
        var body = bodies.get(code);
        return new ChaseLetter(body, tasks.overdue(body.id()), today());
    }

    /** Records that the letter of a body was sent and tells whoever has to do what is in it. */
    void send(String code, String by) {
        var letter = letter(code);
        if (letter.tasks().isEmpty()) {
            throw new RuleBroken("%s không còn việc nào quá hạn, nên không phải đôn đốc nữa."
                    .formatted(letter.body().name()));
        }
        var occurrences =
                letter.tasks().stream().map(task -> task.occurrence().id()).toList();
        var id = repository.insert(letter.body().id(), occurrences, by, OffsetDateTime.now(clock));
        sender.send(id, letter);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param last when the body was chased last, null where it never was */
    public record Line(Body body, int overdue, @Nullable OffsetDateTime last) {}
}
