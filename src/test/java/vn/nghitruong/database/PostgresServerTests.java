package vn.nghitruong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghitruong.errors.BadInput;

class PostgresServerTests {
    @TempDir
    Path parent;

    Path data() throws IOException {
        // JUnit's folder is the test user's own; the server's user must be able to pass through.
        Files.setPosixFilePermissions(parent, java.nio.file.attribute.PosixFilePermissions.fromString("rwx--x--x"));
        return parent.resolve("dữ liệu");
    }

    @Test
    void keepsWhatWasWrittenOverRestarts() throws Exception {
        try (var folder = DataFolder.lock(data());
                var server = PostgresServer.start(folder)) {
            run(server.database(), "create schema s; create table s.t (n int); insert into s.t values (7)");
            assertThat(ask(server.database(), "show fsync")).isEqualTo("on");
            assertThat(ask(server.database(), "show listen_addresses")).isEqualTo("127.0.0.1");
        }
        try (var folder = DataFolder.lock(data());
                var server = PostgresServer.start(folder)) {
            assertThat(ask(server.database(), "select n from s.t")).isEqualTo("7");
        }
    }

    @Test
    void secondStartOnTheSameFolderIsRefused() throws Exception {
        try (var folder = DataFolder.lock(data())) {
            assertThatThrownBy(() -> DataFolder.lock(folder.path()))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("đang chạy");
        }
        DataFolder.lock(data()).close();
    }

    @Test
    void aServerLeftBehindIsStoppedAndStartedAnew() throws Exception {
        try (var folder = DataFolder.lock(data())) {
            var orphan = PostgresServer.start(folder);
            run(orphan.database(), "create schema s; create table s.t (n int); insert into s.t values (8)");
            var pid = Files.readAllLines(folder.cluster().resolve("postmaster.pid"))
                    .getFirst();
            try (var server = PostgresServer.start(folder)) {
                assertThat(ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive))
                        .isEmpty();
                assertThat(ask(server.database(), "select n from s.t")).isEqualTo("8");
            }
        }
    }

    @Test
    void aPidFileOfAnotherProgramIsNoObstacle() throws Exception {
        try (var folder = DataFolder.lock(data())) {
            PostgresServer.start(folder).close();
            var other = new ProcessBuilder("sleep", "60").start();
            try {
                var lines = List.of(
                        Long.toString(other.pid()),
                        folder.cluster().toString(),
                        "0",
                        "5432",
                        "",
                        "127.0.0.1",
                        "",
                        "ready");
                Files.write(folder.cluster().resolve("postmaster.pid"), lines);
                try (var server = PostgresServer.start(folder)) {
                    assertThat(ask(server.database(), "select 1")).isEqualTo("1");
                }
                assertThat(other.isAlive()).isTrue();
            } finally {
                other.destroy();
            }
        }
    }

    @Test
    void theApplicationsRoleCreatesNothingAndAWrongPasswordOpensNothing() throws Exception {
        try (var folder = DataFolder.lock(data());
                var server = PostgresServer.start(folder)) {
            var database = server.database();
            var asApp = new Database(database.url(), database.app(), database.app(), database.files());
            assertThatThrownBy(() -> run(asApp, "create schema mine")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(asApp, "create table public.mine (n int)"))
                    .hasMessageContaining("permission denied");
            var wrong = new Database.Login("nghitruong_app", "sai");
            assertThatThrownBy(() -> ask(new Database(database.url(), wrong, wrong, database.files()), "select 1"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void damagedDataIsNamedAndLeftAlone() throws Exception {
        try (var folder = DataFolder.lock(data())) {
            PostgresServer.start(folder).close();
            Files.delete(folder.cluster().resolve("global/pg_control"));
            assertThatThrownBy(() -> PostgresServer.start(folder))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("bị hỏng")
                    .hasMessageContaining("pg_control");
            assertThat(folder.cluster()).exists();
        }
    }

    private static void run(Database database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Database database, String sql) throws SQLException {
        try (var connection = connect(database);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
    }
}
