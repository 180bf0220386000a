package vn.nghitruong.duties;

import java.time.LocalDate;
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
    private final Bodies bodies;
    private final Life life;

    Assigning(Duties duties, DutyRepository repository, Bodies bodies, Life life) {
        this.duties = duties;
        this.repository = repository;
        this.bodies = bodies;
        this.life = life;
    }

    /** Opens what a checked form describes, from today on. */
    Duty assign(AssignmentForm form, Reporter by) {
        var duty = open(form);
        var all = duties.occurrences(duty);
        // Of what comes again and again the first time is enough.
        all.stream()
                .filter(each -> each.period().equals(all.getFirst().period()))
                .forEach(each -> life.begin(duty, each, by));
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
}
