package vn.nghitruong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.nghitruong.database.TargetServer.Target;
import vn.nghitruong.errors.BadInput;

/** A database of one's own, made on the second server of the tests by its administrator. */
@ExtendWith(TargetServer.class)
class ExternalDatabaseTests {
    @TempDir
    Path folder;

    private Database database;
    private String administrator;
    private String password;

    @BeforeEach
    void makeRolesAndDatabase(Target target) throws SQLException, IOException {
        password =
                Files.readString(target.folder().resolve("pg/secret-postgres")).strip();
        administrator = target.database().url();
        make();
        database = new Database(
                administrator.replace("/nghitruong", "/rieng"),
                new Database.Login("chu", "c"),
                new Database.Login("ung_dung", "u"),
                folder);
    }

    private void make() throws SQLException {
        asAdministrator(
                administrator,
                "create role chu login password 'c'",
                "create role ung_dung login password 'u'",
                "create database rieng owner chu template template0 encoding 'UTF8'");
    }

    @AfterEach
    void dropThem() throws SQLException {
        asAdministrator(
                administrator,
                "drop database rieng",
                "revoke set on parameter session_replication_role from chu",
                "drop role chu",
                "drop role ung_dung");
    }

    private void asAdministrator(String url, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void prepare() throws SQLException {
        asAdministrator(
                database.url(),
                "create schema ext authorization chu",
                "create extension unaccent schema ext",
                "create extension pg_trgm schema ext",
                "grant set on parameter session_replication_role to chu");
    }

    private void assertRefused(Database as, String... words) {
        assertThatThrownBy(() -> ExternalDatabase.check(as))
                .isInstanceOf(BadInput.class)
                .message()
                .contains(words);
    }

    @Test
    void whatIsMissingIsNamedAsStatementsThatMendIt() throws SQLException {
        asAdministrator(administrator, "grant chu to ung_dung");
        String message = "";
        try {
            ExternalDatabase.check(database);
        } catch (BadInput e) {
            message = e.getMessage();
        }
        assertThat(message).contains("create schema", "unaccent", "pg_trgm", "session_replication_role", "revoke");

        for (var line : message.lines().skip(1).toList()) {
            // Each line is run as it stands, but for moving an extension that has only just been made.
            asAdministrator(database.url(), line.replaceAll("alter extension.*", ""));
        }
        assertThat(ExternalDatabase.check(database)).isEqualTo(database);
    }

    @Test
    void wrongRolesAreRefused() {
        assertRefused(
                new Database(database.url(), database.owner(), database.owner(), folder),
                "phải khác nhau",
                "create role");
        assertRefused(
                new Database(database.url(), database.owner(), new Database.Login("ung_dung", "sai"), folder),
                "Sai mật khẩu",
                "NGHITRUONG_APP_PASSWORD",
                "create role");
        assertRefused(
                new Database(database.url().replace("/rieng", "/khong_co"), database.owner(), database.app(), folder),
                "chưa có cơ sở dữ liệu");
        assertRefused(new Database("jdbc:mysql://x/y", database.owner(), database.app(), folder), "jdbc:postgresql:");
        assertRefused(
                new Database("jdbc:postgresql://127.0.0.1:1/rieng", database.owner(), database.app(), folder),
                "Không nối được");
    }

    @Test
    void severalThatStartAtOnceWaitForEachOther() throws Exception {
        prepare();
        var schemas = new Schemas(database);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var starts = new ArrayList<Future<?>>();
            try (var lock = SchemaLock.take(schemas)) {
                starts.add(threads.submit(schemas::migrate));
                starts.add(threads.submit(new Schemas(database)::migrate));
                assertThatThrownBy(() -> starts.getFirst().get(1, TimeUnit.SECONDS))
                        .isInstanceOf(TimeoutException.class);
            }
            for (var start : starts) {
                start.get();
            }
        }
        assertThat(schemas.councils()).isEmpty();
    }

    @Test
    void theApplicationsTemporaryTableDoesNotTakeTheAuditsPlace() throws Exception {
        prepare();
        new Schemas(database).migrate();
        var council = TestCouncil.found(database, "tam");
        council.asApp("create temp table audit_entry (like hd_tam.audit_entry); insert into setting values ('a', '1')");

        assertThat(council.ask("select count(*) from hd_tam.audit_entry where table_name = 'setting'"))
                .isEqualTo("1");
        assertThatThrownBy(() -> council.asApp("delete from audit_entry")).hasMessageContaining("permission denied");
    }

    @Test
    void allCouncilsMoveAndOneOfThemComesBack() throws Exception {
        prepare();
        new Schemas(database).migrate();
        TestCouncil.found(database, "mot").withRecords();
        TestCouncil.found(database, "hai").withRecords();
        var file = folder.resolve("ca-hai.zip");
        assertThat(new Backup(database).write(file, null).councils()).containsExactly("hai", "mot");
        dropThem();
        make();
        prepare();

        try (var backup = BackupFile.open(file)) {
            new Restore(database, line -> {}).restore(backup, "mot", false);
            assertThatThrownBy(() -> backup.councils("ba"))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("không có hội đồng “ba”");
        }

        assertThat(new Schemas(database).councils()).containsExactly("mot");
        assertThat(new TestCouncil(database, "mot").findings()).isEmpty();
    }
}
