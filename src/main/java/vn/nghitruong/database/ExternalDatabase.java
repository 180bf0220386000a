package vn.nghitruong.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.nghitruong.errors.BadInput;

/** A PostgreSQL of one's own: looked at before anything is done with it. */
public final class ExternalDatabase {
    private static final int OLDEST = 15;

    private ExternalDatabase() {}

    /** Refuses a database that lacks something, with the statements that its administrator must run. */
    public static Database check(Database database) {
        if (!database.url().startsWith("jdbc:postgresql:")) {
            throw new BadInput("Địa chỉ “%s” không dùng được. Hãy viết: --db-url jdbc:postgresql://MÁY:5432/nghitruong"
                    .formatted(database.url()));
        }
        if (database.owner().user().equals(database.app().user())) {
            throw new BadInput(
                    "Hai vai trò --db-owner và --db-app phải khác nhau: ứng dụng không được có quyền sửa nhật ký.\n"
                            + setup(database));
        }
        try (var owner = connect(database, database.owner());
                var app = connect(database, database.app())) {
            mustBeRecent(owner);
            var missing = missing(owner, database);
            if (!missing.isEmpty()) {
                throw new BadInput(
                        "Cơ sở dữ liệu chưa sẵn sàng. Với quyền quản trị PostgreSQL, hãy chạy trong chính cơ sở dữ liệu đó:\n    %s"
                                .formatted(String.join("\n    ", missing)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look at the database", e);
        }
        return database;
    }

    private static Connection connect(Database database, Database.Login login) {
        try {
            return DriverManager.getConnection(database.url(), login.user(), login.password());
        } catch (SQLException e) {
            var what = switch (String.valueOf(e.getSQLState())) {
                case "28P01", "28000" ->
                    "Sai mật khẩu hoặc chưa có vai trò “%s”. Mật khẩu lấy từ biến môi trường NGHITRUONG_OWNER_PASSWORD và NGHITRUONG_APP_PASSWORD."
                            .formatted(login.user());
                case "3D000" -> "Máy chủ chưa có cơ sở dữ liệu này.";
                case "42501" -> "Vai trò “%s” chưa được phép nối vào.".formatted(login.user());
                default -> "Không nối được: " + e.getMessage();
            };
            throw new BadInput("%s: %s\n%s".formatted(database.url(), what, setup(database)), e);
        }
    }

    private static void mustBeRecent(Connection connection) throws SQLException {
        var version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            throw new BadInput("Máy chủ là PostgreSQL %d; cần từ bản %d trở lên.".formatted(version, OLDEST));
        }
    }

    private static List<String> missing(Connection connection, Database database) throws SQLException {
        var name = '"' + connection.getCatalog().replace("\"", "\"\"") + '"';
        var missing = new ArrayList<String>();
        var requirements = Stream.concat(roles(database, name), furniture(quoted(database.owner())));
        for (var requirement : requirements.toList()) {
            if (!requirement.holds(connection, database.app().user())) {
                missing.add(requirement.remedy);
            }
        }
        return missing;
    }

    private static Stream<Requirement> roles(Database database, String name) {
        var owner = quoted(database.owner());
        var app = quoted(database.app());
        return Stream.of(
                new Requirement(
                        "not (select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = ?)",
                        "alter role %s nosuperuser nobypassrls nocreaterole;".formatted(app)),
                new Requirement(
                        "not pg_has_role(?, current_user, 'member')", "revoke %s from %s;".formatted(owner, app)),
                new Requirement(
                        "has_database_privilege(current_database(), 'create') and has_database_privilege(current_database(), 'temp')",
                        "grant create, temporary on database %s to %s;".formatted(name, owner)),
                new Requirement(
                        "not has_database_privilege(?, current_database(), 'create')",
                        "revoke create on database %s from public, %s;".formatted(name, app)),
                new Requirement(
                        "has_parameter_privilege(current_user, 'session_replication_role', 'set')",
                        "grant set on parameter session_replication_role to %s;".formatted(owner)));
    }

    private static Stream<Requirement> furniture(String owner) {
        return Stream.of(
                new Requirement(
                        "current_setting('server_encoding') = 'UTF8'",
                        "-- Cơ sở dữ liệu phải dùng bảng mã UTF8: hãy tạo lại với ENCODING 'UTF8' (docs/operations.md)."),
                new Requirement(
                        "exists (select from pg_namespace where nspname = 'ext' and nspowner = current_user::regrole)",
                        "create schema if not exists ext; alter schema ext owner to %s;".formatted(owner)),
                extension("unaccent"),
                extension("pg_trgm"));
    }

    private static Requirement extension(String name) {
        return new Requirement(
                "exists (select from pg_extension where extname = '%s' and extnamespace = to_regnamespace('ext'))"
                        .formatted(name),
                "create extension if not exists %1$s schema ext; alter extension %1$s set schema ext;".formatted(name));
    }

    /** A condition of the database, and what its administrator runs where it does not hold; ? is the application's role. */
    private record Requirement(String condition, String remedy) {
        boolean holds(Connection connection, String app) throws SQLException {
            var parameters = condition.contains("?") ? new String[] {app} : new String[0];
            return Reading.list(connection, row -> row.getBoolean(1), "select " + condition, parameters)
                    .getFirst();
        }
    }

    private static String quoted(Database.Login login) {
        return '"' + login.user().replace("\"", "\"\"") + '"';
    }

    /** All that a fresh server needs. Passwords are set by psql's own question, so that they stand nowhere. */
    private static String setup(Database database) {
        return """
            Nếu máy chủ chưa được chuẩn bị, hãy chạy bằng psql với quyền quản trị:
                create role %1$s login;
                create role %2$s login;
                \\password %1$s
                \\password %2$s
                create database nghitruong owner %1$s template template0 encoding 'UTF8' locale_provider icu icu_locale 'vi' locale 'C.UTF-8';
                revoke all on database nghitruong from public;
                grant connect on database nghitruong to %2$s;
                grant set on parameter session_replication_role to %1$s;
                \\connect nghitruong
                create schema ext authorization %1$s;
                create extension unaccent schema ext;
                create extension pg_trgm schema ext;""".formatted(quoted(database.owner()), quoted(database.app()));
    }
}
