package vn.nghitruong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.nghitruong.TestDatabase;
import vn.nghitruong.blobs.DiskBlobStore;
import vn.nghitruong.database.TargetServer.Target;
import vn.nghitruong.errors.BadInput;

/** Uploaded files go into the one backup file, come back whole, and are checked by their hashes. */
@ExtendWith(TargetServer.class)
class BackupOfFilesTests {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private static TestCouncil source(String code) throws SQLException {
        return TestCouncil.found(TestDatabase.quiet(), code);
    }

    private static String upload(TestCouncil council, String name, byte[] content) throws Exception {
        try (var draft = new DiskBlobStore(council.database().files())
                .receive(council.code(), new ByteArrayInputStream(content), Long.MAX_VALUE)) {
            draft.keep();
            council.asApp("""
                    insert into stored_file (name, sha256, size, kind, secrecy, use_kind, use_code, use_title,
                                             use_address, stored_by, stored_by_name, stored_at)
                    values ('%s', '%s', %d, 'TXT', 'PUBLIC', 'duty', '1', 'x', '/x', 'lan', 'Lan', now())""".formatted(name, draft.sha256(), draft.size()));
            return draft.sha256();
        }
    }

    private static byte[] words(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static Path place(Database database, String council, String sha256) {
        return database.files()
                .resolve(council)
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private Path backup(String code) {
        var file = folder.resolve(code + ".zip");
        assertThat(new Backup(TestDatabase.quiet()).write(file, code).lost()).isEmpty();
        return file;
    }

    private static void restore(Path file, Target target) {
        try (var backup = BackupFile.open(file)) {
            new Restore(target.database(), line -> {}).restore(backup, null, false);
        }
    }

    @Test
    void filesMoveToAnotherMachineWhole(Target target) throws Exception {
        var council = source("f-chuyen");
        var large = new byte[20 * MEGABYTE];
        new Random(1).nextBytes(large);
        var one = upload(council, "Báo cáo tháng 4.txt", words("Báo cáo"));
        var other = upload(council, "ảnh lớn.png", large);
        upload(council, "bản sao.txt", words("Báo cáo"));

        var file = backup("f-chuyen");
        restore(file, target);

        assertThat(place(target.database(), "f-chuyen", one)).hasContent("Báo cáo");
        assertThat(place(target.database(), "f-chuyen", other)).hasBinaryContent(large);
        assertThat(new TestCouncil(target.database(), "f-chuyen").findings()).isEmpty();
        assertThat(Files.size(file)).isLessThan(21L * MEGABYTE);
    }

    @Test
    void aMissingOrChangedContentIsReportedByItsName() throws Exception {
        var council = source("f-hong");
        var missing = upload(council, "mất.txt", words("mất"));
        var changed = upload(council, "đổi.txt", words("đổi"));
        upload(council, "nguyên.txt", words("nguyên"));
        assertThat(council.findings()).isEmpty();

        Files.delete(place(council.database(), "f-hong", missing));
        Files.writeString(place(council.database(), "f-hong", changed), "khác");

        assertThat(council.findings())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("f-hong", "mất.txt", missing, "không còn trên đĩa"))
                .anySatisfy(line -> assertThat(line).contains("f-hong", "đổi.txt", changed, "bị thay đổi"));
        var written = new Backup(council.database()).write(folder.resolve("a.zip"), "f-hong");
        assertThat(written.files()).isEqualTo(1);
        assertThat(written.lost())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("mất.txt"))
                .anySatisfy(line -> assertThat(line).contains("đổi.txt"));
    }

    @Test
    void aFileThatWasChangedInTheBackupIsNoticedBeforeAnythingIsDone(Target target) throws Exception {
        var council = source("f-sua");
        var sha256 = upload(council, "a.txt", words("thật"));
        var file = backup("f-sua");
        ZipEdit.replace(file, "f-sua/files/" + sha256, text -> "giả");

        assertThatThrownBy(() -> restore(file, target))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("bị hỏng ở phần f-sua/files/" + sha256);
        assertThat(target.database().files().resolve("f-sua")).doesNotExist();
    }

    @Test
    void aBackupOfBeforeThereWereFilesIsRestored(Target target) throws Exception {
        source("f-cu");
        var file = backup("f-cu");
        ZipEdit.replace(file, "manifest.json", text -> text.replaceAll(",\\s*\"files\" : \\[ *\\]", ""));
        restore(file, target);
        assertThat(new TestCouncil(target.database(), "f-cu").findings()).isEmpty();
    }

    @Test
    void twoCouncilsWithTheSameContentKeepItApart(Target target) throws Exception {
        var sha256 = upload(source("f-mot"), "a.txt", words("chung"));
        upload(source("f-hai"), "a.txt", words("chung"));
        restore(backup("f-mot"), target);
        assertThat(place(target.database(), "f-mot", sha256)).exists();
        assertThat(target.database().files().resolve("f-hai")).doesNotExist();
    }

    @Test
    void theFolderOfFilesIsItsOwnersOnly() throws IOException, Exception {
        upload(source("f-quyen"), "a.txt", words("a"));
        assertThat(Files.getPosixFilePermissions(TestDatabase.quiet().files().resolve("f-quyen")))
                .containsExactlyInAnyOrderElementsOf(
                        java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
    }
}
