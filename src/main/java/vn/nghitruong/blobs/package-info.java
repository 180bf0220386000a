/** Contents of files by their SHA-256, without Spring and without a database: kept, read, looked through. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.nghitruong.blobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
