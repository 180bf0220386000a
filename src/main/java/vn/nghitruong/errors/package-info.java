/** The three ways in which the domain says no, each with a message for people. Below everything, so that all may use it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.nghitruong.errors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
