/** Who is who: bodies, their posts, who holds a post from when until when, and what a post allows. */
@ApplicationModule(allowedDependencies = {"errors", "platform", "accounts", "calendar"})
@NullMarked
package vn.nghitruong.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
