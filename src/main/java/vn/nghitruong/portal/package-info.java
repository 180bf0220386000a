/** The front door: home of a stranger and of whoever is signed in. Reads from any module, keeps nothing of its own. */
@ApplicationModule(
        allowedDependencies = {"errors", "platform", "duties", "indicators", "organization", "accounts", "calendar"})
@NullMarked
package vn.nghitruong.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
