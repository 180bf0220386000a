package vn.nghitruong.plans;

/**
 * A task of a plan that becomes a duty.
 *
 * @param accountable the code of the body that answers for the result and confirms it
 */
public record Assigned(PlanItem item, String accountable) {}
