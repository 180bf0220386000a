package vn.nghitruong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghitruong.TestDatabase;
import vn.nghitruong.database.Backup;
import vn.nghitruong.database.DataFolder;
import vn.nghitruong.database.Database;
import vn.nghitruong.database.PostgresServer;
import vn.nghitruong.database.Schemas;

/** What a person types to move a council to another machine, and what a typing error answers. */
class BackupJourneyTests {
    private final PrintStream standardOut = System.out;
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void listen() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    @AfterEach
    void stopListening() {
        System.setOut(standardOut);
        System.setErr(standardError);
    }

    private int run(String... words) {
        said.reset();
        return Main.commandLine().execute(words);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aCouncilMovesIntoAnotherDataFolderAndIsVerifiedThere() throws Exception {
        new Schemas(TestDatabase.quiet()).create("j-chuyen", "Hội đồng nhân dân xã Chuyển");
        var file = folder.resolve("a.zip");
        new Backup(TestDatabase.quiet()).write(file, "j-chuyen");
        var data = folder.resolve("mới").toString();

        assertThat(run("restore", file.toString(), "--data", data)).as(said()).isZero();
        assertThat(said()).contains("Đã phục hồi hội đồng j-chuyen", "Không thấy sai lệch");

        try (var locked = DataFolder.lock(Path.of(data));
                var server = PostgresServer.start(locked, PostgresServer.Durability.NONE)) {
            assertThat(run("verify", "--data", data)).as(said()).isZero();
            var again = folder.resolve("b.zip").toString();
            assertThat(run("backup", again, "--data", data)).as(said()).isZero();
            assertThat(said()).contains("Đã sao lưu j-chuyen");
            assertThat(run("backup", again, "--data", data)).isEqualTo(2);
            assertThat(said().lines()).singleElement().asString().contains("tệp đã có");
            assertThat(run("restore", file.toString(), "--data", data)).isEqualTo(2);
            assertThat(said()).contains("đang chạy");
            tamper(server.database());
        }
        assertThat(run("verify", "--data", data)).isEqualTo(1);
        assertThat(said()).contains("SAI LỆCH j-chuyen: bảng setting, khóa lạ");
    }

    private static void tamper(Database database) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password());
                var statement = connection.createStatement()) {
            statement.execute(
                    "set session_replication_role = replica; insert into hd_j_chuyen.setting values ('lạ', '1')");
        }
    }

    @Test
    void aTypingErrorAnswersOneLineAndMakesNoFolder() {
        var missing = folder.resolve("không có").toString();
        assertThat(run("restore", missing + ".zip", "--data", missing)).isEqualTo(2);
        assertThat(said().lines()).singleElement().asString().contains("Không thấy tệp sao lưu");
        assertThat(run("verify", "--data", missing)).isEqualTo(2);
        assertThat(said().lines()).singleElement().asString().contains("chưa có dữ liệu");
        assertThat(run("backup", missing + ".zip", "--data", missing)).isEqualTo(2);
        assertThat(run("verify", "--db-url", "jdbc:postgresql://localhost/x")).isEqualTo(2);
        assertThat(said()).contains("NGHITRUONG_OWNER_PASSWORD");
        assertThat(folder).isEmptyDirectory();
    }
}
