package vn.nghitruong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghitruong.database.DataFolder;

/** Whatever keeps a command from its work is said in one line, with exit status 2. */
class CommandTests {
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void listen() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(standardError);
    }

    private String refused(String... words) {
        said.reset();
        assertThat(Main.commandLine().execute(words)).isEqualTo(2);
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSecondStartOnTheSameFolderSaysThatOneIsRunning() {
        try (var running = DataFolder.lock(folder.resolve("d"))) {
            assertThat(refused("serve", "--port", "0", "--data", running.path().toString()))
                    .contains("đang chạy với thư mục dữ liệu", running.path().toString())
                    .hasLineCount(1);
        }
    }

    @Test
    void aDamagedFolderIsNamedAndSaysWhatToDo() throws IOException {
        var cluster = Files.createDirectories(folder.resolve("d/pg/cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "18\n");
        Files.createDirectories(folder.resolve("d/pg/18.6/bin"));
        assertThat(refused("serve", "--port", "0", "--data", folder.resolve("d").toString()))
                .contains("bị hỏng", "pg_control", "nghitruong restore")
                .hasLineCount(1);
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            assertThat(refused(
                            "serve",
                            "--port",
                            port,
                            "--data",
                            folder.resolve("p").toString()))
                    .contains("Cổng " + port + " đang có chương trình khác dùng")
                    .hasLineCount(1);
        }
        assertThat(refused("serve", "--port", "70000")).contains("70000").hasLineCount(1);
    }

    @Test
    void everyCommandExplainsItself() {
        for (var command : Main.commandLine().getSubcommands().keySet()) {
            assertThat(Main.commandLine().execute(command, "--help"))
                    .as(command)
                    .isZero();
        }
    }

    @Test
    void aWordThatIsMissingUnknownOrNoNumberIsNamed() {
        assertThat(refused("plan-extract")).contains("Lệnh còn thiếu TỆP").hasLineCount(1);
        assertThat(refused("serve", "--mau")).contains("Không hiểu “--mau”").hasLineCount(1);
        assertThat(refused("serve", "--port", "tám")).contains("“tám”").hasLineCount(1);
        assertThat(refused("khong-co")).contains("khong-co").hasLineCount(1);
    }
}
