/**
 * The database as a thing on a machine, without Spring: the data folder, the embedded PostgreSQL server, roles, schemas
 * and their migrations, backup and restore.
 */
@ApplicationModule(allowedDependencies = {"errors", "blobs"})
@NullMarked
package vn.nghitruong.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
