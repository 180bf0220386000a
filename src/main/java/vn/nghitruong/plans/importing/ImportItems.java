package vn.nghitruong.plans.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.plans.importing.ImportItem.Content;
import vn.nghitruong.plans.importing.ImportItem.State;

/** What people do with the tasks of a plan that is being brought in. Each act waits for the one before it. */
@Service
@Transactional
class ImportItems {
    static final int MOST_PARTS = 20;

    private final PlanImports imports;
    private final PlanImportRepository clauses;
    private final ImportItemRepository repository;

    ImportItems(PlanImports imports, PlanImportRepository clauses, ImportItemRepository repository) {
        this.imports = imports;
        this.clauses = clauses;
        this.repository = repository;
    }

    @Transactional(readOnly = true)
    ImportItem get(PlanImport draft, long id) {
        return repository.find(draft.id(), id).orElseThrow(() -> new NotFound("item " + id + " of " + draft.id()));
    }

    /** The clause at a place in the text. */
    @Transactional(readOnly = true)
    ImportClause clause(PlanImport draft, int position) {
        return clauses.clauses(draft.id()).stream()
                .filter(c -> c.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("clause " + position + " of " + draft.id()));
    }

    /**
     * Writes what somebody made of a task, and that they looked at it; answers whether it was still the one they saw.
     * If not, nothing is written.
     */
    boolean save(PlanImport draft, ImportItem item, int seen, Content content) {
        imports.change(draft.id());
        return kept(draft, item.id()).version() == seen && repository.change(get(draft, item.id()), content, true);
    }

    /** Says that a task was read right. */
    void check(PlanImport draft, long id, int seen) {
        imports.change(draft.id());
        var item = asSeen(kept(draft, id), seen);
        if (!item.checked()) {
            written(repository.change(item, item.content(), true));
        }
    }

    void drop(PlanImport draft, long id, int seen) {
        imports.change(draft.id());
        written(repository.move(asSeen(kept(draft, id), seen), State.DROPPED));
    }

    /** Takes back that a task was dropped or joined to another; the other one keeps its words. */
    void restore(PlanImport draft, long id, int seen) {
        imports.change(draft.id());
        var item = asSeen(get(draft, id), seen);
        if (item.kept()) {
            throw new RuleBroken("Nhiệm vụ này đang được giữ, không có gì để lấy lại.");
        }
        written(repository.move(item, State.KEPT));
    }

    /** Makes several tasks of one, each with its owners and its rule; the first stays where it was. */
    void split(PlanImport draft, long id, int seen, List<String> tasks) {
        imports.change(draft.id());
        if (tasks.size() < 2 || tasks.size() > MOST_PARTS) {
            throw new BadInput("Hãy ghi mỗi nhiệm vụ một dòng, từ 2 đến %d dòng.".formatted(MOST_PARTS));
        }
        var item = asSeen(kept(draft, id), seen);
        var rest = tasks.subList(1, tasks.size());
        repository.makeRoom(draft.id(), item.position(), rest.size());
        var position = item.position();
        for (var task : rest) {
            repository.insert(
                    draft.id(),
                    item.clause(),
                    ++position,
                    with(item, task),
                    item.deadline(),
                    item.source(),
                    item.read());
        }
        written(repository.change(item, with(item, tasks.getFirst()), false));
    }

    private static Content with(ImportItem item, String task) {
        return new Content(task, item.lead(), item.support(), item.rule(), item.accountable());
    }

    /** Makes one task of two: the other's words and owners are added, its rule is taken where this one has none. */
    void join(PlanImport draft, long id, int seen, long otherId, int otherSeen) {
        imports.change(draft.id());
        var item = asSeen(kept(draft, id), seen);
        var other = asSeen(kept(draft, otherId), otherSeen);
        if (item.id() == other.id()) {
            throw new RuleBroken("Hãy chọn một nhiệm vụ khác để gộp.");
        }
        var inOrder = item.position() <= other.position();
        var task = inOrder ? joined(item.task(), other.task()) : joined(other.task(), item.task());
        if (task.length() > PlanImports.TASK_LENGTH) {
            throw new RuleBroken("Gộp lại thì nhiệm vụ dài quá 4.000 ký tự. Hãy rút gọn một trong hai rồi gộp.");
        }
        var content = new Content(
                task,
                both(item.lead(), other.lead()),
                both(item.support(), other.support()),
                item.undated() ? other.rule() : item.rule(),
                item.accountable());
        written(repository.move(other, State.JOINED));
        written(repository.change(item, content, false));
    }

    private static String joined(String first, String second) {
        return first.replaceAll("[\\s.;]+$", "") + "; " + second;
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /** Adds a task that was not read, behind the others of its clause; answers its number. */
    long add(PlanImport draft, ImportClause clause, Content content) {
        imports.change(draft.id());
        var after = lastUpTo(draft, clause);
        repository.makeRoom(draft.id(), after, 1);
        var id = repository.insert(draft.id(), clause.code(), after + 1, content, "", clause.words(), null);
        written(repository.change(get(draft, id), content, true));
        return id;
    }

    /** The place of the last task of this clause or of one before it. */
    private int lastUpTo(PlanImport draft, ImportClause clause) {
        var before = new ArrayList<String>();
        for (var each : clauses.clauses(draft.id())) {
            if (each.position() <= clause.position()) {
                before.add(each.code());
            }
        }
        return repository.all(draft.id()).stream()
                .filter(item -> before.contains(item.clause()))
                .mapToInt(ImportItem::position)
                .max()
                .orElse(-1);
    }

    private ImportItem kept(PlanImport draft, long id) {
        var item = get(draft, id);
        if (!item.kept()) {
            throw new RuleBroken("Nhiệm vụ này vừa được người khác bỏ hoặc gộp. Hãy tải lại trang.");
        }
        return item;
    }

    private static ImportItem asSeen(ImportItem item, int seen) {
        if (item.version() != seen) {
            throw PlanImports.overtaken();
        }
        return item;
    }

    private static void written(boolean done) {
        if (!done) {
            throw PlanImports.overtaken();
        }
    }
}
