package vn.nghitruong.database;

/**
 * How to reach the database of this installation.
 *
 * @param url JDBC address, without user and password
 * @param owner owns every schema; used for migrations, backup and restore only
 * @param app the role the running application uses; may read and write records but not change the audit
 */
public record Database(String url, Login owner, Login app) {
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }
}
