/** Counting days as the law counts them: rest days, dated rules with their legal basis, and what a rule makes due when. */
@ApplicationModule(allowedDependencies = {"errors", "platform"})
@NullMarked
package vn.nghitruong.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
