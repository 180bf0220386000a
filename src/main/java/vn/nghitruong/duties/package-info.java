/**
 * Nhiệm vụ: who does what by when, with which result, and who answers for it. Other modules open duties here and never
 * keep a due date of their own.
 */
@ApplicationModule(
        allowedDependencies = {"errors", "platform", "organization", "calendar", "accounts", "files", "notifications"})
@NullMarked
package vn.nghitruong.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
