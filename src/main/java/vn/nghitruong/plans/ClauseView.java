package vn.nghitruong.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.duties.Progress;

/**
 * A clause on the page of its plan.
 *
 * @param duties what was read from it, each as it stands today
 * @param indicator the code of the indicator that measures it, null where none does
 */
public record ClauseView(
        Clause clause, List<Progress> duties, @Nullable String indicator) {}
