/** Who is at the door: accounts, passwords, sign-in and sessions. What someone may do, others say through {@link Grants}. */
@ApplicationModule(allowedDependencies = {"errors", "platform", "calendar"})
@NullMarked
package vn.nghitruong.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
