package vn.nghitruong.plans;

import java.util.List;
import vn.nghitruong.calendar.DueRule;

/**
 * A task that a plan assigns.
 *
 * @param clause the code of the clause it was read from
 * @param task what is to be done, without owner and deadline where these can be left out
 * @param lead who leads, in the document's words, in its order; empty where the document names nobody
 * @param support who works with them
 * @param rule when it is due
 * @param deadline the words the rule was read from, empty where there are none
 * @param source the words of the document from which the task was read
 */
public record PlanItem(
        String clause,
        String task,
        List<String> lead,
        List<String> support,
        DueRule rule,
        String deadline,
        String source) {}
