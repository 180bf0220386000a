package vn.nghitruong.database;

import java.nio.file.Path;

/**
 * How to reach what an installation holds: its database and its files.
 *
 * @param url JDBC address, without user and password
 * @param owner owns every schema; used for migrations, backup and restore only
 * @param app the role the running application uses; may read and write records but not change the audit
 * @param files the folder of uploaded contents, which may not exist yet
 */
public record Database(String url, Login owner, Login app, Path files) {
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }
}
