/**
 * Chỉ tiêu: what is measured, by which formula, against which target. The contract {@link
 * vn.nghitruong.indicators.Measured} is implemented by each module beside its own records; no value is ever typed in.
 */
@ApplicationModule(allowedDependencies = {"errors", "platform", "organization", "calendar", "notifications"})
@NullMarked
package vn.nghitruong.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
