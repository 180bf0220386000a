/** What every module stands on: page frame, errors, councils, history, jobs. Knows no domain. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"errors", "database"})
@NullMarked
package vn.nghitruong.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
