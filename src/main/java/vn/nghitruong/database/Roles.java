package vn.nghitruong.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The two roles of the embedded server: one that owns the schemas, one as which the application runs. */
final class Roles {
    private Roles() {}

    /** Creates roles, database and extensions where they are missing; repeated at every start. */
    static void prepare(DataFolder folder, int port) {
        var server = "jdbc:postgresql://127.0.0.1:" + port + "/";
        var password = folder.secret("postgres");
        try (var connection = DriverManager.getConnection(server + "postgres", "postgres", password)) {
            role(connection, "nghitruong_owner", folder.secret("owner"));
            role(connection, "nghitruong_app", folder.secret("app"));
            if (!exists(connection, "select 1 from pg_database where datname = 'nghitruong'")) {
                execute(connection, "create database nghitruong owner nghitruong_owner");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot prepare the roles", e);
        }
        try (var connection = DriverManager.getConnection(server + "nghitruong", "postgres", password)) {
            execute(connection, """
                    revoke all on database nghitruong from public;
                    revoke all on schema public from public;
                    grant connect on database nghitruong to nghitruong_app;
                    create schema if not exists ext authorization nghitruong_owner;
                    create extension if not exists unaccent schema ext;
                    create extension if not exists pg_trgm schema ext;
                    grant set on parameter session_replication_role to nghitruong_owner""");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot prepare the database", e);
        }
    }

    /** Passwords are hexadecimal digits of our own making, so they need no quoting. */
    private static void role(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = '" + name + "'")) {
            execute(connection, "create role " + name + " login");
        }
        execute(
                connection,
                "alter role " + name + " with nosuperuser nocreatedb nocreaterole password '" + password + "'");
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
