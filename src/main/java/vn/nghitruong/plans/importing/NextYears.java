package vn.nghitruong.plans.importing;

import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.duties.Duties;
import vn.nghitruong.duties.OccurrenceStatus;
import vn.nghitruong.duties.Tasks;
import vn.nghitruong.organization.Bodies;
import vn.nghitruong.organization.Body;
import vn.nghitruong.plans.Clause;
import vn.nghitruong.plans.Plans;

/** Makes a draft of next year's plan of this year's text and duties, except those that were cancelled. */
@Service
@Transactional
class NextYears {
    private final PlanImports imports;
    private final Plans plans;
    private final Duties duties;
    private final Tasks tasks;
    private final Bodies bodies;

    NextYears(PlanImports imports, Plans plans, Duties duties, Tasks tasks, Bodies bodies) {
        this.imports = imports;
        this.plans = plans;
        this.duties = duties;
        this.tasks = tasks;
        this.bodies = bodies;
    }

    long open(String code, String by) {
        var plan = plans.get(code);
        var clauses = plans.clauses(plan);
        var codes = clauses.stream().collect(Collectors.toMap(Clause::id, Clause::code));
        var clauseOf = plans.clauseOfDuty(plan);
        // Cancelled is a duty that has come to an end, or all of whose days were cancelled.
        var days = duties.occurrencesOf(clauseOf.keySet()).stream().collect(Collectors.groupingBy(o -> o.dutyId()));
        var going = tasks.progress(clauseOf.keySet()).stream()
                .filter(p -> p.duty().endedOn() == null)
                .filter(p -> !days.containsKey(p.duty().id())
                        || days.get(p.duty().id()).stream().anyMatch(o -> o.status() != OccurrenceStatus.CANCELLED))
                .toList();
        var clauseCodes =
                clauseOf.entrySet().stream().collect(Collectors.toMap(e -> e.getKey(), e -> codes.get(e.getValue())));
        var names = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::code));
        return imports.open(plan, NextYear.of(plan, clauses, going, clauseCodes, names), by);
    }
}
