package vn.nghitruong.plans.importing;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.plans.Assigned;
import vn.nghitruong.plans.Plan;
import vn.nghitruong.plans.Plans;

/** Makes a plan and its duties of what people corrected. Nothing is a duty before. */
@Service
@Transactional
class PlanConfirmation {
    private final PlanImports imports;
    private final Plans plans;

    PlanConfirmation(PlanImports imports, Plans plans) {
        this.imports = imports;
        this.plans = plans;
    }

    /** The plan, made now or by whoever confirmed first: confirming twice makes one. */
    Plan confirm(long id, String by) {
        var draft = imports.locked(id);
        if (draft.planCode() != null) {
            return plans.get(draft.planCode());
        }
        PlanImports.mustBeOpen(draft);
        if (!draft.named()) {
            throw new RuleBroken("Chưa có đủ số, tên và ngày ban hành của kế hoạch. Hãy ghi đủ rồi lập kế hoạch.");
        }
        var text = imports.clauses(draft).stream().map(ImportClause::text).toList();
        var tasks = imports.items(draft).stream()
                .filter(ImportItem::kept)
                .map(item -> new Assigned(item.planItem(), item.accountable()))
                .toList();
        if (tasks.isEmpty()) {
            throw new RuleBroken(
                    "Bản nháp không còn nhiệm vụ nào để giao. Hãy thêm nhiệm vụ hoặc lấy lại nhiệm vụ đã bỏ.");
        }
        var plan = plans.open(draft.document(text), tasks);
        imports.close(draft, plan, by);
        return plan;
    }

    /** The plan that has the number and year of a draft already; none while the draft has no name. */
    @Transactional(readOnly = true)
    List<Plan> sameAs(PlanImport draft) {
        return draft.open() && draft.named()
                ? plans.find(draft.document(List.of())).stream().toList()
                : List.of();
    }
}
