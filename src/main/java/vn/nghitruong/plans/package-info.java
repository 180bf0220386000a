/** Plans of the council: their clauses word for word, and the duties that follow from them. */
@ApplicationModule(
        allowedDependencies = {"errors", "platform", "text", "calendar", "organization", "duties", "indicators"})
@NullMarked
package vn.nghitruong.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
