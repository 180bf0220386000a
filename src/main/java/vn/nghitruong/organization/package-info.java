/** Who is who: people, bodies, posts and who holds them, mandates, villages, and how many votes a decision needs. */
@ApplicationModule(allowedDependencies = {"errors", "platform", "accounts", "calendar", "text"})
@NullMarked
package vn.nghitruong.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
