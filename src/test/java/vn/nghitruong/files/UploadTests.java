package vn.nghitruong.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.FormToken;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.database.Database;
import vn.nghitruong.files.reading.SampleFiles;
import vn.nghitruong.platform.CouncilScope;

@WebTest
@WithMockUser(username = "lan", authorities = "probe:read")
class UploadTests {
    private static final byte[] REPORT = "Báo cáo tháng 4".getBytes(UTF_8);

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    @Autowired
    OrphanJob orphans;

    private long before;

    @BeforeEach
    void count() throws IOException {
        before = contents().size();
    }

    private List<Path> contents() throws IOException {
        var folder = database.files().resolve(CouncilScope.current().code());
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void assertNothingWasWritten() throws IOException {
        assertThat(contents()).hasSize((int) before);
    }

    private MvcTestResult send(FormBody form) {
        return web.post()
                .uri("/thu-nghiem/tep")
                .with(FormToken.sent())
                .contentType(FormBody.TYPE)
                .content(form.bytes())
                .exchange();
    }

    private MvcTestResult send(String secrecy, String name, byte[] content) {
        return send(new FormBody().field("secrecy", secrecy).file(name, content));
    }

    private static String body(MvcTestResult result) {
        return Browser.body(result);
    }

    private String nameOf(MvcTestResult stored) {
        assertThat(stored).hasStatusOk();
        return jdbc.sql("select name from stored_file where id = :id")
                .param("id", Long.parseLong(body(stored).split("/")[2]))
                .query(String.class)
                .single();
    }

    @Test
    void aFileIsKeptUnderItsNameAndKind() throws IOException {
        assertThat(body(send("PUBLIC", "Báo cáo tháng 4.txt", REPORT))).matches("/tep/\\d+/bao-cao-thang-4\\.txt");
        assertThat(contents()).hasSize((int) before + 1);
        assertThat(jdbc.sql("select words from file_text").query(String.class).list())
                .contains("Báo cáo tháng 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRET", "UNKNOWN"})
    void whatIsSecretOrNotKnownIsNeverWrittenDownAndWhatToDoIsSaid(String secrecy) throws IOException {
        var said = secrecy.equals("SECRET") ? "Tài liệu mật không đưa vào hệ thống nối mạng" : "hỏi nơi ban hành";
        assertThat(body(send(secrecy, "a.txt", REPORT))).contains("secrecy=", said);
        var late = new FormBody().file("a.txt", REPORT).field("secrecy", secrecy);
        assertThat(body(send(late))).contains("secrecy=", said);
        assertNothingWasWritten();
    }

    @Test
    void secrecyIsARequiredEntry() throws IOException {
        assertThat(body(send(new FormBody().file("a.txt", REPORT)))).contains("secrecy=Hãy cho biết tệp có mật");
        assertThat(body(send("TẦM BẬY", "a.txt", REPORT))).contains("secrecy=Hãy cho biết");
        assertNothingWasWritten();
    }

    @Test
    void aNameThatLiesGetsTheEndingOfItsContent() {
        assertThat(nameOf(send("PUBLIC", "ảnh chụp.jpg", SampleFiles.pdf("Bao cao", 1))))
                .isEqualTo("ảnh chụp.pdf");
        assertThat(nameOf(send("PUBLIC", "ban-tin.exe", SampleFiles.picture("png"))))
                .isEqualTo("ban-tin.png");
        assertThat(nameOf(send("PUBLIC", "so-lieu.csv", "a,b\n1,2".getBytes(UTF_8))))
                .isEqualTo("so-lieu.csv");
        assertThat(body(send("PUBLIC", "bao-cao.pdf", "MZ\0\0".getBytes(UTF_8))))
                .contains("file=");
    }

    @Test
    void namesAreMadeFit() {
        assertThat(nameOf(send("PUBLIC", "../../etc/passwd", REPORT))).isEqualTo("passwd.txt");
        assertThat(nameOf(send("PUBLIC", "C:\\Users\\lan\\báo cáo.txt", REPORT)))
                .isEqualTo("báo cáo.txt");
        assertThat(nameOf(send("PUBLIC", "a\u0001\u202Etxt.exe", REPORT))).isEqualTo("atxt.txt");
        assertThat(nameOf(send("PUBLIC", Normalizer.normalize("Nghị quyết.txt", Normalizer.Form.NFD), REPORT)))
                .isEqualTo("Nghị quyết.txt");
        var long300 = nameOf(send("PUBLIC", "ế".repeat(300) + ".txt", REPORT));
        assertThat(long300).endsWith("ế.txt");
        assertThat(long300.getBytes(UTF_8).length).isLessThanOrEqualTo(255);
        assertThat(nameOf(send("PUBLIC", "...", REPORT))).isEqualTo("tep.txt");
    }

    @Test
    void emptyAndMissingFilesAreSaidToBeSo() throws IOException {
        assertThat(body(send("PUBLIC", "a.txt", new byte[0]))).contains("0 byte");
        assertThat(body(send(new FormBody().field("secrecy", "PUBLIC").file("", new byte[0]))))
                .isEqualTo("{}");
        assertNothingWasWritten();
    }

    @Test
    void whatIsLargerThanTheRuleAllowsIsRefusedWithTheLimit() throws IOException {
        rule("file.size", "1");
        try {
            assertThat(body(send("PUBLIC", "a.txt", "chữ ".repeat(300_000).getBytes(UTF_8))))
                    .contains("file=Tệp lớn hơn 1 MB");
            assertNothingWasWritten();
        } finally {
            rule("file.size", "50");
        }
    }

    @Test
    void aPersonSendsSoMuchADayAndNoMore() {
        clock.setTo(TestClock.START.plusDays(30));
        rule("file.size-per-day", "1");
        try {
            var picture = "x".repeat(700_000).getBytes(UTF_8);
            assertThat(send("PUBLIC", "a.txt", picture)).hasStatusOk();
            assertThat(body(send("PUBLIC", "b.txt", picture))).contains("gần đủ 1 MB");
            clock.setTo(TestClock.START.plusDays(31));
            assertThat(send("PUBLIC", "c.txt", picture)).hasStatusOk();
        } finally {
            rule("file.size-per-day", "500");
            clock.setTo(TestClock.START);
        }
    }

    private void rule(String key, String value) {
        jdbc.sql("update rule set value = :value where key = :key")
                .param("key", key)
                .param("value", value)
                .update();
    }

    @Test
    void theSameContentSentTwiceAtOnceIsKeptOnceUnderBothNames() throws Exception {
        var content = SampleFiles.docx("Sáng nay họp");
        var council = CouncilScope.current();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tasks = IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(n -> () -> CouncilScope.call(
                            council,
                            () -> web.post()
                                    .uri("/thu-nghiem/tep")
                                    .with(FormToken.sent())
                                    .with(SecurityMockMvcRequestPostProcessors.user("u" + n))
                                    .contentType(FormBody.TYPE)
                                    .content(new FormBody()
                                            .field("secrecy", "INTERNAL")
                                            .file("b" + n + ".docx", content)
                                            .bytes())
                                    .exchange()
                                    .getResponse()
                                    .getStatus()))
                    .toList();
            for (var task : threads.invokeAll(tasks)) {
                assertThat(task.get()).isEqualTo(200);
            }
        }
        assertThat(contents()).hasSize((int) before + 1);
        assertThat(jdbc.sql("select count(*) from stored_file where name ~ '^b[0-3].docx$'")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void aFormWithOtherFaultsKeepsNothing() throws IOException {
        var form =
                new FormBody().field("secrecy", "PUBLIC").field("note", "đứt").file("a.txt", REPORT);
        try {
            assertThat(send(form)).failure().isNotNull();
        } finally {
            assertNothingWasWritten();
        }
    }

    @Test
    @org.springframework.security.test.context.support.WithAnonymousUser
    void whatAStrangerSendsIsWrittenNowhere() throws IOException {
        assertThat(send("PUBLIC", "a.txt", REPORT)).hasStatus3xxRedirection();
        assertNothingWasWritten();
    }

    @Test
    void aFormWithoutItsTokenIsRefusedAndNothingIsLeft() throws IOException {
        assertThat(web.post()
                        .uri("/thu-nghiem/tep")
                        .contentType(FormBody.TYPE)
                        .content(new FormBody()
                                .field("secrecy", "PUBLIC")
                                .file("a.txt", REPORT)
                                .bytes()))
                .hasStatus3xxRedirection();
        assertNothingWasWritten();
    }

    @Test
    void aBrokenLineAndAFormThatIsNoneAreRefused() throws IOException {
        var whole =
                new FormBody().field("secrecy", "PUBLIC").file("a.txt", REPORT).bytes();
        assertThat(web.post()
                        .uri("/thu-nghiem/tep")
                        .with(FormToken.sent())
                        .contentType(FormBody.TYPE)
                        .content(java.util.Arrays.copyOf(whole, whole.length - 20)))
                .hasStatus(400);
        assertThat(web.post()
                        .uri("/thu-nghiem/tep")
                        .with(FormToken.sent())
                        .contentType("multipart/form-data")
                        .content(whole))
                .hasStatus(400);
        assertNothingWasWritten();
    }

    @Test
    void aFormLongerThanAnyOfOursIsTooLarge() {
        var form = new FormBody().field("note", "x".repeat(3 << 20));
        assertThat(send(form)).hasStatus(413);
    }

    @Test
    void theRecordAndTheContentAreTidiedApartAfterADayOnly() throws IOException {
        var kept = send("PUBLIC", "giữ.txt", "giữ".getBytes(UTF_8));
        assertThat(kept).hasStatusOk();
        var orphan = send("PUBLIC", "mồ côi.txt", ("mồ côi " + new Random().nextLong()).getBytes(UTF_8));
        var id = Long.parseLong(body(orphan).split("/")[2]);
        jdbc.sql("delete from stored_file where id = :id").param("id", id).update();

        orphans.run();
        assertThat(contents()).hasSize((int) before + 2);
        orphans.tidy(java.time.Instant.now().plusSeconds(60));
        assertThat(contents().stream().map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(jdbc.sql("select distinct sha256 from stored_file")
                        .query(String.class)
                        .list());
    }

    @Test
    void thePartIsShownAndTriedOnThePageOfParts() {
        assertThat(web.get().uri("/he-thong/giao-dien/tai-tep"))
                .hasStatusOk()
                .bodyText()
                .contains("enctype=\"multipart/form-data\"", "Không mật, nội bộ", "Tối đa 50 MB", "/js/upload");
        var wrong = web.post()
                .uri("/he-thong/giao-dien/tai-tep")
                .with(FormToken.sent())
                .contentType(FormBody.TYPE)
                .content(new FormBody().field("secrecy", "SECRET").bytes());
        assertThat(wrong)
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#secrecy\"", "value=\"SECRET\" checked", "Tài liệu mật không đưa vào");
    }
}
