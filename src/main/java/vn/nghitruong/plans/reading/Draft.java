package vn.nghitruong.plans.reading;

import java.util.List;
import vn.nghitruong.plans.PlanItem;

/** A task found, while a sentence further down may still say when it is due. */
record Draft(Part part, String task, List<String> lead, List<String> support, Deadline deadline, String source) {
    Draft due(Deadline later) {
        return new Draft(part, task, lead, support, later, source);
    }

    PlanItem item() {
        return new PlanItem(part.code, task, lead, support, deadline.rule(), deadline.words(), source);
    }
}
