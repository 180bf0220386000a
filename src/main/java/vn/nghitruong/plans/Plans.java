package vn.nghitruong.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.duties.Duties;
import vn.nghitruong.duties.NewDuty;
import vn.nghitruong.duties.Progress;
import vn.nghitruong.duties.Tasks;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.indicators.Catalogue;
import vn.nghitruong.indicators.Indicator;
import vn.nghitruong.platform.Subject;

/** The plans of the council and the duties that follow from them. */
@Service
@Transactional
public class Plans {
    /** Whoever a plan's duties are answered for to: the Standing Committee asks for the results (part IV). */
    private static final String ACCOUNTABLE = "thuong-truc";

    private final PlanRepository repository;
    private final Duties duties;
    private final Tasks tasks;
    private final Catalogue catalogue;

    Plans(PlanRepository repository, Duties duties, Tasks tasks, Catalogue catalogue) {
        this.repository = repository;
        this.duties = duties;
        this.tasks = tasks;
        this.catalogue = catalogue;
    }

    /** Stores a plan and opens its duties, all or nothing; a plan that is there already stays as it is. */
    public Plan store(PlanDocument document) {
        if (document.number() == null || document.title() == null || document.issuedOn() == null) {
            throw new BadInput("Văn bản không có đủ số, ngày ban hành và tên kế hoạch. Hãy bổ sung rồi nạp lại.");
        }
        var code = PlanCode.of(document.number(), document.issuedOn());
        repository.insert(code, document).ifPresent(id -> fill(get(code), document));
        return get(code);
    }

    private void fill(Plan plan, PlanDocument document) {
        var ids = new HashMap<String, Long>();
        var position = 0;
        for (var clause : document.clauses()) {
            ids.put(clause.code(), repository.insert(plan.id(), position++, clause));
        }
        var cites = document.clauses().stream().collect(Collectors.toMap(ClauseText::code, ClauseText::cite));
        var number = 1;
        for (var item : document.items()) {
            var source = new Subject(
                    "plan-clause",
                    plan.code() + "#" + item.clause(),
                    plan.cite(cites.get(item.clause())),
                    plan.address() + "#" + item.clause());
            var duty = new NewDuty(
                    "%s-%02d".formatted(plan.code(), number),
                    item.task(),
                    item.lead(),
                    item.support(),
                    item.rule(),
                    item.deadline(),
                    "",
                    source,
                    ACCOUNTABLE,
                    document.issuedOn());
            repository.link(ids.get(item.clause()), duties.open(duty, number++));
        }
    }

    @Transactional(readOnly = true)
    public List<Plan> all() {
        return repository.all();
    }

    @Transactional(readOnly = true)
    public Plan get(String code) {
        return repository.find(code).orElseThrow(() -> new NotFound("plan " + code));
    }

    @Transactional(readOnly = true)
    List<Clause> clauses(Plan plan) {
        return repository.clauses(plan.id());
    }

    /** The text of a plan with what was read from each clause, as it stands today. */
    @Transactional(readOnly = true)
    List<ClauseView> read(Plan plan) {
        var clauseOfDuty = repository.clauseOfDuty(List.of(plan.id()));
        var byClause = tasks.progress(clauseOfDuty.keySet()).stream()
                .collect(Collectors.groupingBy(p -> clauseOfDuty.get(p.duty().id())));
        Map<String, String> measured = catalogue.today().stream()
                .filter(indicator -> indicator.basis().startsWith("Kế hoạch " + plan.number()))
                .collect(Collectors.toMap(Indicator::clause, Indicator::code, (first, second) -> first));
        return clauses(plan).stream()
                .map(clause -> new ClauseView(
                        clause,
                        byClause.getOrDefault(clause.id(), List.<Progress>of()),
                        clause.code().equals(clause.cite()) ? measured.get(clause.code()) : null))
                .toList();
    }

    /** Ids of all duties that plans have given rise to. */
    @Transactional(readOnly = true)
    java.util.Set<Long> dutyIds() {
        return repository.clauseOfDuty(all().stream().map(Plan::id).toList()).keySet();
    }
}
