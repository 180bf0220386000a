package vn.nghitruong.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.FormToken;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.WebTest;
import vn.nghitruong.database.Database;
import vn.nghitruong.files.reading.SampleFiles;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Councils;

@WebTest
@WithMockUser(
        username = "binh",
        authorities = {"files:quarantine", "files:release"})
class QuarantineTests {
    private static final String PAGE = "/quan-tri/tep-cach-ly";

    @Autowired
    MockMvcTester web;

    @Autowired
    Uploads uploads;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Database database;

    @Autowired
    Councils councils;

    @Autowired
    FileProbe.Ear ear;

    private Upload send(String name, byte[] content) {
        return uploads.read(new MockMultipartFile("file", name, null, content), "PUBLIC", FileKind.ALL);
    }

    private long last() {
        return jdbc.sql("select max(id) from quarantined_file")
                .query(Long.class)
                .single();
    }

    private static byte[] marked(String secret) {
        return SampleFiles.docx("ỦY BAN NHÂN DÂN", "Số: 12/BC-UBND", "TỐI MẬT", secret);
    }

    @Test
    void whatBearsAMarkLeavesItsNameAndHashAndNothingElse() throws Exception {
        var before = files();
        var upload = send("Báo cáo quý.docx", marked("Nội dung không ai được biết"));
        assertThat(upload.isPresent()).isFalse();
        assertThat(upload.errors().on("file"))
                .contains("TỐI MẬT ở dòng 3", "đã bị xóa khỏi hệ thống", "giao bản giấy cho văn thư");
        assertThat(files()).isEqualTo(before);
        assertNothingOfIt("Nội dung không ai được biết");

        assertThat(web.get().uri(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("Báo cáo quý.docx", "binh", "TỐI MẬT ở dòng 3", "Xác nhận không mật")
                .doesNotContain("không ai được biết");
        var told = new FileQuarantined(last(), "Báo cáo quý.docx", "binh");
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> ear.heard().contains(told));
    }

    private List<Path> files() throws IOException {
        var folder = Files.createDirectories(
                database.files().resolve(CouncilScope.current().code()));
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void assertNothingOfIt(String words) {
        assertThat(jdbc.sql("""
                        select (select count(*) from audit_entry where after::text like :words)
                             + (select count(*) from file_text where words like :words)
                             + (select count(*) from event_publication where serialized_event like :words)""")
                        .param("words", "%" + words + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theNameIsLookedAtToo() {
        assertThat(send("To-trinh-tuyet-mat.txt", "Kính gửi".getBytes(UTF_8))
                        .errors()
                        .on("file"))
                .contains("TUYỆT MẬT trong tên tệp");
        assertThat(send("quy-che-bao-mat.txt", "Bảo mật".getBytes(UTF_8)).isPresent())
                .isTrue();
    }

    @Test
    void whatIsDeclaredNoSecretWithAReasonIsTakenWhenItIsSentAgain() {
        var content = marked("Mẫu dấu để học");
        send("mẫu.docx", content);
        var address = PAGE + "/" + last() + "/khong-mat";
        assertThat(web.get().uri(address)).hasStatusOk().bodyText().contains("mẫu.docx");
        assertThat(web.post().uri(address).with(FormToken.sent()))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi căn cứ");
        assertThat(send("mẫu.docx", content).isPresent()).isFalse();

        var release = Map.of("reason", "Là mẫu dấu trong tài liệu tập huấn");
        assertThat(post(address, release)).hasStatus3xxRedirection();

        assertThat(send("mẫu khác tên.docx", content).isPresent()).isTrue();
        assertThat(send("mẫu.docx", marked("Nội dung khác")).isPresent()).isFalse();
        assertThat(post(address, release)).hasStatus(409).bodyText().contains("vừa được người khác");
        assertThat(web.get().uri(PAGE)).bodyText().contains("Là mẫu dấu trong tài liệu tập huấn");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(
            String address, Map<String, String> fields) {
        var request = web.method(HttpMethod.POST).uri(address).with(FormToken.sent());
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    @WithMockUser(authorities = "files:quarantine")
    void whoMayOnlySeeMayNotDeclare() {
        send("a.docx", marked("x"));
        assertThat(web.get().uri(PAGE)).hasStatusOk().bodyText().doesNotContain("khong-mat");
        assertThat(post(PAGE + "/" + last() + "/khong-mat", Map.of("reason", "x")))
                .hasStatus(403);
    }

    @Test
    @WithMockUser(authorities = "probe:read")
    void othersDoNotSeeTheList() {
        assertThat(web.get().uri(PAGE)).hasStatus(403);
    }

    @Test
    void anotherCouncilDoesNotHaveIt() {
        send("a.docx", marked("x"));
        var id = last();
        var other = councils.found("t-cach-ly-khac", "Hội đồng nhân dân xã Khác");
        councils.claim("cach-ly.test", other);
        for (var method : new HttpMethod[] {HttpMethod.GET, HttpMethod.POST}) {
            assertThat(web.method(method)
                            .uri(PAGE + "/" + id + "/khong-mat")
                            .with(FormToken.sent())
                            .param("reason", "x")
                            .with(request -> {
                                request.setServerName("cach-ly.test");
                                return request;
                            }))
                    .hasStatus(404);
        }
    }

    @Test
    void thePageAsksThreeTimesHoweverLongTheList() {
        for (var i = 0; i < 3; i++) {
            send("dài " + i + ".docx", marked("số " + i));
        }
        try (var queries = new QueryCounter()) {
            assertThat(web.get().uri(PAGE)).hasStatusOk();
            assertThat(queries.statements().stream().filter(q -> q.contains("quarantine")))
                    .hasSize(3);
        }
    }
}
