/**
 * Telling someone: in the application, by e-mail, on paper, as text for Zalo. Others call {@link
 * vn.nghitruong.notifications.Notifications} inside their own transaction; what is rolled back was never told.
 */
@ApplicationModule(allowedDependencies = {"errors", "platform", "organization", "calendar", "accounts", "files"})
@NullMarked
package vn.nghitruong.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
