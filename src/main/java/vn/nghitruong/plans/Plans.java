package vn.nghitruong.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.duties.Duties;
import vn.nghitruong.duties.NewDuty;
import vn.nghitruong.duties.Progress;
import vn.nghitruong.duties.Tasks;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.indicators.Catalogue;
import vn.nghitruong.indicators.Indicator;
import vn.nghitruong.platform.Subject;

/** The plans of the council and the duties that follow from them. */
@Service
@Transactional
public class Plans {
    /** Whoever a plan's duties are answered for to: the Standing Committee asks for the results (part IV). */
    public static final String ACCOUNTABLE = "thuong-truc";

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

    /** Stores a plan as it was read and opens its duties, all or nothing; a plan that is there already stays as it is. */
    public Plan store(PlanDocument document) {
        var known = find(document);
        return known.orElseGet(() -> open(
                document,
                document.items().stream()
                        .map(item -> new Assigned(item, ACCOUNTABLE))
                        .toList()));
    }

    /** Stores a plan and opens the duties that people made of it, all or nothing; refuses one that is there already. */
    public Plan open(PlanDocument document, List<Assigned> tasks) {
        var code = code(document);
        var id = repository
                .insert(code, document)
                .orElseThrow(() -> new RuleBroken("Kế hoạch số %s của năm này đã có rồi. Hãy mở kế hoạch đó để xem."
                        .formatted(document.number())));
        fill(new Plan(id, code, document.number(), document.title(), document.issuedOn()), document.clauses(), tasks);
        return get(code);
    }

    /** The plan of the same number and year, where there is one. */
    @Transactional(readOnly = true)
    public Optional<Plan> find(PlanDocument document) {
        return repository.find(code(document));
    }

    private static String code(PlanDocument document) {
        if (document.number() == null || document.title() == null || document.issuedOn() == null) {
            throw new BadInput("Văn bản không có đủ số, ngày ban hành và tên kế hoạch. Hãy bổ sung rồi nạp lại.");
        }
        return PlanCode.of(document.number(), document.issuedOn());
    }

    private void fill(Plan plan, List<ClauseText> clauses, List<Assigned> tasks) {
        var ids = new HashMap<String, Long>();
        var position = 0;
        for (var clause : clauses) {
            ids.put(clause.code(), repository.insert(plan.id(), position++, clause));
        }
        var cites = clauses.stream().collect(Collectors.toMap(ClauseText::code, ClauseText::cite));
        var number = 1;
        for (var task : tasks) {
            var clause = task.item().clause();
            var duty = duty(plan, task, cites.get(clause), number);
            repository.link(ids.get(clause), duties.open(duty, number++));
        }
    }

    private static NewDuty duty(Plan plan, Assigned task, String cite, int number) {
        var item = task.item();
        var source = new Subject(
                "plan-clause",
                plan.code() + "#" + item.clause(),
                plan.cite(cite),
                plan.address() + "#" + item.clause());
        return new NewDuty(
                "%s-%02d".formatted(plan.code(), number),
                item.task(),
                item.lead(),
                item.support(),
                item.rule(),
                item.deadline(),
                "",
                source,
                task.accountable(),
                plan.issuedOn());
    }

    @Transactional(readOnly = true)
    public List<Plan> all() {
        return repository.all();
    }

    @Transactional(readOnly = true)
    public Plan get(String code) {
        return repository.find(code).orElseThrow(() -> new NotFound("plan " + code));
    }

    /** Its text, in reading order. */
    @Transactional(readOnly = true)
    public List<Clause> clauses(Plan plan) {
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

    /** The duties of a plan, each with the id of the clause it was read from. */
    @Transactional(readOnly = true)
    public Map<Long, Long> clauseOfDuty(Plan plan) {
        return repository.clauseOfDuty(List.of(plan.id()));
    }

    /** Ids of all duties that plans have given rise to. */
    @Transactional(readOnly = true)
    Set<Long> dutyIds() {
        return repository.clauseOfDuty(all().stream().map(Plan::id).toList()).keySet();
    }
}
