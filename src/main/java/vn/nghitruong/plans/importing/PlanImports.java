package vn.nghitruong.plans.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.files.Upload;
import vn.nghitruong.plans.Plan;
import vn.nghitruong.plans.PlanDocument;
import vn.nghitruong.plans.PlanItem;
import vn.nghitruong.plans.importing.ImportItem.Content;
import vn.nghitruong.plans.importing.ImportItem.Read;

/** Plans that are being brought in: opened from what was read, named, abandoned. */
@Service
@Transactional
class PlanImports {
    /** What a duty can hold; a longer one is cut and its whole words stay beside it. */
    static final int TASK_LENGTH = 4000;

    private final PlanImportRepository repository;
    private final ImportItemRepository items;
    private final ImportFiles files;
    private final Clock clock;

    PlanImports(PlanImportRepository repository, ImportItemRepository items, ImportFiles files, Clock clock) {
        this.repository = repository;
        this.items = items;
        this.files = files;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<PlanImport> all() {
        return repository.all();
    }

    @Transactional(readOnly = true)
    PlanImport get(long id) {
        return repository.find(id).orElseThrow(() -> new NotFound("plan import " + id));
    }

    @Transactional(readOnly = true)
    List<ImportClause> clauses(PlanImport draft) {
        return repository.clauses(draft.id());
    }

    @Transactional(readOnly = true)
    List<ImportItem> items(PlanImport draft) {
        return items.all(draft.id());
    }

    /** Keeps a file and what was read of it, to be looked at; answers its number. */
    long open(PlanDocument document, Upload upload, String by) {
        var id = open(document, by);
        files.store(upload, id);
        return id;
    }

    private long open(PlanDocument document, String by) {
        var id = repository.insert(document, document.issuedOn(), null, by, now());
        var position = 0;
        for (var c : document.clauses()) {
            repository.insert(
                    id,
                    new ImportClause(
                            position++, c.code(), c.parent(), c.cite(), c.label(), c.words(), c.words(), false));
        }
        position = 0;
        for (var item : document.items()) {
            add(id, position++, item, ImportItem.contentOf(item), item.deadline());
        }
        return id;
    }

    /** Keeps next year's plan as it follows from the one of this year; answers its number. */
    long open(Plan plan, NextYear.Draft next, String by) {
        var id = repository.insert(next.head(), next.startsOn(), plan.id(), by, now());
        next.clauses().forEach(clause -> repository.insert(id, clause));
        var position = 0;
        for (var task : next.tasks()) {
            add(id, position++, task.was(), task.content(), task.deadline());
        }
        return id;
    }

    private void add(long importId, int position, PlanItem read, Content now, String deadline) {
        var as = new Read(read.task(), read.lead(), read.support(), read.rule(), read.deadline());
        var task = now.task().isBlank() ? read.source() : now.task();
        var fitting = task.length() <= TASK_LENGTH ? task : task.substring(0, TASK_LENGTH - 1) + "…";
        var content = new Content(fitting, now.lead(), now.support(), now.rule(), now.accountable());
        items.insert(importId, read.clause(), position, content, deadline, read.source(), as);
    }

    /** Names the plan; rules that name no first day hold from its day of issue. */
    void name(PlanImport seen, String number, String title, LocalDate issuedOn) {
        var now = change(seen.id());
        if (!repository.head(now.id(), seen.version(), number, title, issuedOn)) {
            throw overtaken();
        }
        for (var item : items.all(now.id())) {
            var rule = Starting.moved(item.rule(), now.startsOn(), issuedOn);
            if (!rule.equals(item.rule())) {
                var was = item.content();
                items.change(
                        item,
                        new Content(was.task(), was.lead(), was.support(), rule, was.accountable()),
                        item.checked());
            }
        }
    }

    /** Changes the words of a clause of a plan that has no document yet. */
    void rewrite(PlanImport seen, ImportClause clause, String words) {
        var now = change(seen.id());
        if (now.sourcePlan() == null) {
            throw new RuleBroken(
                    "Nguyên văn đọc từ tệp được giữ đúng từng chữ. Nếu văn bản sai, hãy nhập lại tệp đúng.");
        }
        repository.rewrite(now.id(), clause.code(), words);
    }

    void abandon(PlanImport seen, String reason, String by) {
        var now = change(seen.id());
        repository.abandon(now.id(), reason.strip(), by, now());
    }

    /** The import, locked until the transaction ends, if it can still be changed. */
    PlanImport change(long id) {
        return mustBeOpen(locked(id));
    }

    /** The import itself; refuses one that is closed. */
    static PlanImport mustBeOpen(PlanImport now) {
        return switch (now.state()) {
            case OPEN -> now;
            case CONFIRMED ->
                throw new RuleBroken("Bản nháp này đã được %s lập thành kế hoạch. Hãy mở kế hoạch để xem."
                        .formatted(now.closedBy()));
            case ABANDONED ->
                throw new RuleBroken("Bản nháp này đã được %s bỏ. Hãy nhập lại nếu vẫn cần.".formatted(now.closedBy()));
        };
    }

    /** A confirmed one becomes this plan; the caller has locked it. */
    void close(PlanImport draft, Plan plan, String by) {
        if (!repository.confirm(draft.id(), plan.id(), by, now())) {
            throw overtaken();
        }
    }

    /** The import, locked until the transaction ends, however far it has come. */
    PlanImport locked(long id) {
        repository.lock(id);
        return get(id);
    }

    @Transactional(readOnly = true)
    Optional<PlanImport> of(Plan plan) {
        return repository.ofPlan(plan.id()).map(this::get);
    }

    static RuleBroken overtaken() {
        return new RuleBroken("Chỗ này vừa được người khác cập nhật. Hãy tải lại trang.");
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
