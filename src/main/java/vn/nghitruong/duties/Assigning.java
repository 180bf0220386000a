package vn.nghitruong.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.organization.Bodies;
import vn.nghitruong.organization.Body;
import vn.nghitruong.platform.Subject;

/** Assigning a duty by hand: it is opened, its history begins with who assigned it, and its holders are told. */
@Service
@Transactional
class Assigning {
    private final Duties duties;
    private final DutyRepository repository;
    private final StepRepository steps;
    private final Bodies bodies;
    private final Telling telling;
    private final Clock clock;

    Assigning(
            Duties duties,
            DutyRepository repository,
            StepRepository steps,
            Bodies bodies,
            Telling telling,
            Clock clock) {
        this.duties = duties;
        this.repository = repository;
        this.steps = steps;
        this.bodies = bodies;
        this.telling = telling;
        this.clock = clock;
    }

    /** Opens what a checked form describes, from today on. */
    Duty assign(AssignmentForm form, Reporter by) {
        var duty = open(form);
        var all = duties.occurrences(duty);
        all.stream()
                .filter(each -> each.period().equals(all.getFirst().period()))
                .forEach(each -> begin(duty, each, by));
        return duty;
    }

    LocalDate today() {
        return duties.today();
    }

    private Duty open(AssignmentForm form) {
        var code = "giao-viec-" + repository.nextNumber();
        duties.open(
                new NewDuty(
                        code,
                        form.task().strip(),
                        form.bodies().stream().map(bodies::get).map(Body::name).toList(),
                        List.of(),
                        form.rule(today()),
                        "",
                        form.expected() == null ? "" : form.expected().strip(),
                        new Subject("assignment", code, form.basis().strip(), "/viec/" + code),
                        form.accountable(),
                        today()),
                0);
        return duties.get(code);
    }

    /** Of what comes again and again the first time is enough. */
    private void begin(Duty duty, Occurrence occurrence, Reporter by) {
        var told = by.tells(Act.OPEN, duty, occurrence, "", OffsetDateTime.now(clock));
        steps.insert(occurrence, Act.OPEN, told);
        telling.acted(Act.OPEN, occurrence.status(), duty, occurrence, told);
    }
}
