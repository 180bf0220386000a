package vn.nghitruong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.nghitruong.TestDatabase;
import vn.nghitruong.database.TargetServer.Target;
import vn.nghitruong.errors.BadInput;

@ExtendWith(TargetServer.class)
class RestoreTests {
    @TempDir
    Path folder;

    private Path file;
    private Target target;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void prepare(Target server) {
        target = server;
        file = folder.resolve("sao-luu.zip");
    }

    private static TestCouncil source(String code) throws SQLException {
        return TestCouncil.found(TestDatabase.quiet(), code).withRecords().sealed();
    }

    private void backup(String code) {
        new Backup(TestDatabase.quiet()).write(file, code);
    }

    private void restore(@Nullable String council, boolean replace) {
        try (var backup = BackupFile.open(file)) {
            new Restore(target.database(), said::add).restore(backup, council, replace);
        }
    }

    private TestCouncil there(String code) {
        return new TestCouncil(target.database(), code);
    }

    private List<String> councilsThere() {
        return new Schemas(target.database()).councils();
    }

    @Test
    void whatWasWrittenDuringTheBackupIsInItWholeOrNotAtAll() throws Exception {
        var council = source("r-ghi");
        var begun = new CountDownLatch(1);
        var writing = new AtomicBoolean(true);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var writer = threads.submit(() -> {
                for (int n = 0; writing.get(); n++) {
                    council.asApp(
                            "begin; insert into setting values ('s%1$d', 'x'); insert into holiday values (date '2030-01-01' + %1$d, 'HOLIDAY', 'x', 'x'); commit"
                                    .formatted(n));
                    council.sealed();
                    begun.countDown();
                }
                return true;
            });
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            backup("r-ghi");
            var during = council.ask("select count(*) from setting where key like 's%'");
            assertThat(Integer.parseInt(during)).isPositive();
            writing.set(false);
            writer.get();
        }
        restore(null, false);

        assertThat(there("r-ghi").findings()).isEmpty();
        var pairs =
                "select (select count(*) from setting where key ~ '^s[0-9]') - (select count(*) from holiday where name = 'x')";
        assertThat(there("r-ghi").ask(pairs)).isEqualTo("0");
        var afterwards = folder.resolve("sau.zip");
        new Backup(target.database()).write(afterwards, "r-ghi");
        assertThat(rows(afterwards, false)).isEqualTo(rows(file, false));
    }

    /** Hashes of all tables; the seals differ by the one that restoring adds. */
    private static List<Manifest.Content> rows(Path file, boolean seals) {
        try (var backup = BackupFile.open(file)) {
            return backup.parts(null)
                    .getFirst()
                    .contents()
                    .filter(content -> seals || !content.table().equals("audit_seal"))
                    .toList();
        }
    }

    @Test
    void theChainAndTheNumbersGoOn() throws Exception {
        var council = source("r-tiep");
        council.asApp("insert into setting values ('đuôi', 'chưa niêm')");
        backup("r-tiep");
        restore(null, false);
        var restored = there("r-tiep");
        assertThat(restored.findings()).isEmpty();
        assertThat(restored.state().unsealed()).isZero();

        restored.asApp("""
                insert into rule (key, value, unit, description, basis, valid_from)
                values ('moi', '1', 'DAYS', 'x', 'x', '2026-01-01')""");
        assertThat(restored.state().unsealed()).isEqualTo(1);
        restored.sealed();

        assertThat(restored.findings()).isEmpty();
        assertThat(restored.state().unsealed()).isZero();
        assertThat(restored.ask("select id from rule where key = 'moi'")).isEqualTo("21");
        restored.behindTheBack("delete from audit_entry where table_name = 'setting' and row_key = 'đuôi'");
        assertThat(restored.findings()).anySatisfy(line -> assertThat(line).contains("niêm số 2", "nay có 0"));
    }

    @Test
    void restoredTwiceTheChainStillHolds() throws Exception {
        source("r-hai-lan");
        backup("r-hai-lan");
        restore(null, false);
        there("r-hai-lan").asApp("insert into setting values ('giữa', '1')");
        file = folder.resolve("lần hai.zip");
        new Backup(target.database()).write(file, "r-hai-lan");

        restore(null, true);
        there("r-hai-lan").asApp("insert into setting values ('cuối', '1')");

        assertThat(there("r-hai-lan").sealed().findings()).isEmpty();
        assertThat(there("r-hai-lan").state().seals()).isEqualTo(4);
    }

    @Test
    void aCouncilThatIsThereIsRefusedOrKeptBesideAndReplaced() throws Exception {
        var council = source("r-thay");
        council.behindTheBack("insert into core.council_host values ('thay.test', 'r-thay')");
        backup("r-thay");
        restore(null, false);
        there("r-thay").asApp("update setting set value = 'mới hơn' where key = 'a'");

        assertThatThrownBy(() -> restore(null, false))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--replace");
        assertThat(there("r-thay").ask("select value from setting where key = 'a'"))
                .isEqualTo("mới hơn");

        restore(null, true);
        assertThat(there("r-thay").ask("select value from setting where key = 'a'"))
                .isEqualTo("một");
        assertThat(there("r-thay").ask("select council from core.council_host where host = 'thay.test'"))
                .isEqualTo("r-thay");
        var kept = Path.of(said.stream()
                .filter(line -> line.contains("Đã sao lưu"))
                .findFirst()
                .orElseThrow()
                .replaceAll(".* vào ", ""));
        file = kept;
        restore(null, true);
        assertThat(there("r-thay").ask("select value from setting where key = 'a'"))
                .isEqualTo("mới hơn");
        assertThat(there("r-thay").findings()).isEmpty();
    }

    @Test
    void aDamagedCutOffOrForeignFileIsRefusedBeforeAnythingIsDone() throws Exception {
        source("r-hong");
        backup("r-hong");
        var whole = Files.readAllBytes(file);
        var content = rows(file, true);
        for (int place = 40; place < whole.length - 30; place += whole.length / 60) {
            var bytes = whole.clone();
            bytes[place] ^= 0x10;
            Files.write(file, bytes);
            try {
                BackupFile.open(file).close();
            } catch (BadInput e) {
                assertThat(e).hasMessageContaining(file.toString());
                continue;
            }
            // A bit that no one reads, such as a time: then the content must still be what it was.
            assertThat(rows(file, true)).isEqualTo(content);
        }
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 100));
        assertRefused("cắt cụt");
        Files.writeString(file, "Đây là một bức thư.");
        assertRefused("không phải bản sao lưu");
        Files.delete(file);
        assertRefused("Không thấy tệp");
        assertThat(councilsThere()).doesNotContain("r-hong");
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> restore(null, false))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(why);
    }

    @Test
    void aRowThatWasChangedInTheFileIsNoticedByItsHash() throws Exception {
        source("r-sua");
        backup("r-sua");
        ZipEdit.replace(file, "r-sua/setting.csv", text -> text.replace("hai mươi", "hai trăm"));

        assertRefused("bị hỏng ở phần r-sua/setting.csv");
    }

    @Test
    void nothingRemainsOfARestoreThatFails() throws Exception {
        source("r-do");
        backup("r-do");
        restore(null, false);
        there("r-do").asApp("update setting set value = 'giữ' where key = 'a'");
        // The file is whole, but one row breaks a rule of the table: the server refuses it in the middle of loading.
        ZipEdit.replace(file, "r-do/rule.csv", text -> text.replace("DAYS", "TUẦN"));
        var hash = ZipEdit.sha256(file, "r-do/rule.csv");
        var ofTheTable = "(\"entry\" : \"r-do/rule.csv\",\\s+\"rows\" : 20,\\s+\"sha256\" : \")[0-9a-f]+";
        ZipEdit.replace(file, "manifest.json", text -> text.replaceAll(ofTheTable, "$1" + hash));

        assertRefused("--replace");
        assertThatThrownBy(() -> restore(null, true))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Không phục hồi được hội đồng r-do");

        assertThat(there("r-do").ask("select value from setting where key = 'a'"))
                .isEqualTo("giữ");
        assertThat(there("r-do").findings()).isEmpty();
        assertThat(there("r-do").ask("select count(*) from pg_namespace where nspname like 'replaced%'"))
                .isEqualTo("0");
    }

    @Test
    void aRestoreThatWasKilledIsUndoneAtTheNextStart() throws Exception {
        source("r-ngat");
        backup("r-ngat");
        restore(null, false);
        var schemas = new Schemas(target.database());
        try (var connection = schemas.connect("hd_r_ngat")) {
            UnfinishedRestore.begin(connection, "hd_r_ngat");
        }

        schemas.migrate();

        assertThat(there("r-ngat").findings()).isEmpty();
        assertThat(there("r-ngat").ask("select value from setting where key = 'a'"))
                .isEqualTo("một");
    }

    @Test
    void nothingIsReplacedUnderARunningApplication() throws Exception {
        source("r-chay");
        backup("r-chay");
        restore(null, false);
        try (var application = there("r-chay").connect(target.database().app())) {
            assertThatThrownBy(() -> restore(null, true))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("đang chạy");
        }
    }

    @Test
    void tamperingIsRestoredAsItWasAndStillFound() throws Exception {
        var council = source("r-gian");
        council.behindTheBack("update setting set value = 'gian' where key = 'b'");
        backup("r-gian");
        restore(null, false);

        assertThat(there("r-gian").findings()).singleElement().asString().contains("bảng setting, khóa b");
    }

    @Test
    void aBackupOfANewerProgramIsRefused() throws Exception {
        source("r-moi");
        backup("r-moi");
        ZipEdit.replace(
                file,
                "manifest.json",
                text -> text.replaceAll("\"migration\" : \"\\d+", "\"migration\" : \"209901010000"));
        assertRefused("phiên bản khác");

        ZipEdit.replace(file, "manifest.json", text -> text.replace("\"version\" : 1", "\"version\" : 2"));
        assertRefused("phiên bản mới hơn");
        assertThat(councilsThere()).doesNotContain("r-moi");
    }
}
