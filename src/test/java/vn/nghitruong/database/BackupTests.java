package vn.nghitruong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghitruong.TestDatabase;
import vn.nghitruong.errors.BadInput;

class BackupTests {
    private static TestCouncil council;

    @TempDir
    Path folder;

    @BeforeAll
    static void found() throws Exception {
        council = TestCouncil.found(TestDatabase.quiet(), "b-sao-luu").withRecords();
    }

    private Backup.Written backup(Path file) {
        return new Backup(TestDatabase.quiet()).write(file, council.code());
    }

    @Test
    void isReadableByItsOwnerOnly() throws Exception {
        var file = folder.resolve("a.zip");
        assertThat(backup(file).councils()).containsExactly(council.code());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void holdsTheCouncilAndNeitherSessionsNorJobs() throws Exception {
        var file = folder.resolve("a.zip");
        backup(file);

        try (var zip = new ZipFile(file.toFile())) {
            var names = zip.stream().map(entry -> entry.getName()).toList();
            assertThat(names)
                    .contains(
                            "manifest.json",
                            "b-sao-luu/setting.csv",
                            "b-sao-luu/audit_entry.csv",
                            "b-sao-luu/core/council.csv",
                            "b-sao-luu/core/council_host.csv")
                    .noneMatch(name -> name.contains("session") || name.contains("scheduled"));
            var setting = new String(
                    zip.getInputStream(zip.getEntry("b-sao-luu/setting.csv")).readAllBytes());
            assertThat(setting).isEqualTo("key,value\na,một\nb,hai mươi\nc,\"ba, \"\"bốn\"\"\n\"\n");
        }
    }

    @Test
    void twoOfTheSameStateHoldTheSameRows() throws Exception {
        backup(folder.resolve("a.zip"));
        backup(folder.resolve("b.zip"));

        try (var one = BackupFile.open(folder.resolve("a.zip"));
                var other = BackupFile.open(folder.resolve("b.zip"))) {
            assertThat(one.parts(null)).isEqualTo(other.parts(null));
        }
    }

    @Test
    void neverOverwrites() throws Exception {
        var file = Files.writeString(folder.resolve("a.zip"), "quý giá");

        assertThatThrownBy(() -> backup(file)).isInstanceOf(BadInput.class).hasMessageContaining("tệp đã có");
        assertThat(file).hasContent("quý giá");
    }

    @Test
    void leavesNothingWhereItCannotWrite() throws Exception {
        var database = TestDatabase.quiet();
        assertThatThrownBy(() -> new Backup(database).write(folder.resolve("không có/a.zip"), null))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Không có thư mục");
        assertThatThrownBy(() -> new Backup(database).write(folder.resolve("a.zip"), "khong-co"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Không có hội đồng “khong-co”");
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
