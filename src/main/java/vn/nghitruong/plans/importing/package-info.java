/**
 * Nhập kế hoạch: a plan is read from a file, or taken over from the one of the year before, corrected by people clause by
 * clause, and becomes a plan with its duties only when somebody confirms it.
 */
@ApplicationModule(
        allowedDependencies = {"errors", "platform", "text", "calendar", "organization", "files", "duties", "plans"})
@NullMarked
package vn.nghitruong.plans.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
