/** The commands of {@code ./nghitruong}, one class each. */
@ApplicationModule
@NullMarked
package vn.nghitruong.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
