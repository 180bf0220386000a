package vn.nghitruong.plans.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.plans.PlanItem;
import vn.nghitruong.plans.Plans;

/**
 * A task of a plan that is being brought in, as it stands now.
 *
 * @param clause the code of the clause it belongs to
 * @param version how often it was changed: whoever saves must have seen the last one
 * @param checked whether somebody looked at it and found it right
 * @param deadline the words the rule was read from, empty where there are none
 * @param source the words of the document from which it was read
 * @param accountable the code of the body that answers for the result
 * @param read how it was read, null where somebody added it
 */
public record ImportItem(
        long id,
        String clause,
        int position,
        int version,
        State state,
        boolean checked,
        String task,
        List<String> lead,
        List<String> support,
        DueRule rule,
        String deadline,
        String source,
        String accountable,
        @Nullable Read read) {
    /** Whether it will become a duty; a joined one lives on in another. */
    public enum State {
        KEPT,
        DROPPED,
        JOINED
    }

    /** What was read, for comparison with what people made of it. */
    public record Read(String task, List<String> lead, List<String> support, DueRule rule, String deadline) {}

    /** What people may set. */
    record Content(String task, List<String> lead, List<String> support, DueRule rule, String accountable) {}

    static Content contentOf(PlanItem item) {
        return new Content(item.task(), item.lead(), item.support(), item.rule(), Plans.ACCOUNTABLE);
    }

    Content content() {
        return new Content(task, lead, support, rule, accountable);
    }

    PlanItem planItem() {
        return new PlanItem(clause, task, lead, support, rule, deadline, source);
    }

    public boolean kept() {
        return state == State.KEPT;
    }

    public boolean undated() {
        return rule instanceof DueRule.NoDate;
    }

    public boolean taskChanged() {
        return read != null && !read.task.equals(task);
    }

    public boolean leadChanged() {
        return read != null && !read.lead.equals(lead);
    }

    public boolean supportChanged() {
        return read != null && !read.support.equals(support);
    }

    public boolean ruleChanged() {
        return read != null && !read.rule.equals(rule);
    }

    /** The place of its card on the page of the whole plan. */
    public String anchor() {
        return "viec-" + id;
    }
}
