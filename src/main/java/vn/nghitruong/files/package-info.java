/**
 * Tệp: what people upload, checked before it is kept: kind by content, size, marks of state secrets. Whose a file is,
 * the module says that uses it ({@link vn.nghitruong.files.FileAccess}).
 */
@ApplicationModule(allowedDependencies = {"errors", "platform", "calendar", "text", "blobs", "database"})
@NullMarked
package vn.nghitruong.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
