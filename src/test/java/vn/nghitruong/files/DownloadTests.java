package vn.nghitruong.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.platform.Councils;
import vn.nghitruong.platform.Subject;

@WebTest
@WithMockUser(username = "lan", authorities = "probe:read")
class DownloadTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    Uploads uploads;

    @Autowired
    Files files;

    @Autowired
    Councils councils;

    private StoredFile file;

    @BeforeEach
    void upload() {
        file = store(FileProbe.RECORD);
    }

    private StoredFile store(Subject use) {
        var sent = new MockMultipartFile("file", "Nghị quyết số 5.txt", null, "0123456789".getBytes(UTF_8));
        return files.store(uploads.read(sent, "PUBLIC", FileKind.ALL), use);
    }

    @Test
    void aFileComesAsAnAttachmentThatNoBrowserOpens() {
        var download = web.get().uri(file.address()).exchange();
        assertThat(download)
                .hasStatusOk()
                .hasHeader("Content-Type", "text/plain")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Length", "10");
        assertThat(download.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Ngh%E1%BB%8B%20quy%E1%BA%BFt%20s%E1%BB%91%205.txt");
        assertThat(Browser.body(download)).isEqualTo("0123456789");
    }

    @Test
    void aRangeOfItCanBeAskedFor() {
        var range = web.get().uri(file.address()).header("Range", "bytes=2-4").exchange();
        assertThat(range).hasStatus(206).hasHeader("Content-Range", "bytes 2-4/10");
        assertThat(Browser.body(range)).isEqualTo("234");
        assertThat(web.get().uri(file.address()).header("If-None-Match", "\"" + file.sha256() + "\""))
                .hasStatus(304);
    }

    @Test
    @WithMockUser(username = "khach")
    void whomTheModuleDoesNotLetInDoesNotLearnThatItExists() {
        assertThat(web.get().uri(file.address())).hasStatus(404);
    }

    @Test
    void aFileNobodyAnswersForIsShownToNobody() {
        var orphan = store(new Subject("khong-ai", "1", "x", "/x"));
        assertThat(web.get().uri(orphan.address())).hasStatus(404);
    }

    @Test
    @org.springframework.security.test.context.support.WithAnonymousUser
    void aStrangerIsAskedToSignIn() {
        assertThat(web.get().uri(file.address())).hasStatus3xxRedirection();
    }

    @Test
    void anotherCouncilDoesNotHaveIt() {
        var other = councils.found("t-tep-khac", "Hội đồng nhân dân xã Khác");
        councils.claim("tep.test", other);
        assertThat(web.get().uri(file.address()).with(request -> {
                    request.setServerName("tep.test");
                    return request;
                }))
                .hasStatus(404);
    }

    @Test
    void whatIsWithdrawnIsGoneAndCannotBeWithdrawnTwice() {
        files.withdraw(file, "Gửi nhầm");
        assertThat(web.get().uri(file.address())).hasStatus(404);
        assertThat(files.of(FileProbe.RECORD)).doesNotContain(file);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> files.withdraw(file, "lần nữa"))
                .hasMessageContaining("vừa được người khác rút lại");
    }

    @Test
    void aDownloadAsksForTheFileOnce() {
        try (var queries = new QueryCounter()) {
            assertThat(web.get().uri(file.address())).hasStatusOk();
            assertThat(queries.statements().stream().filter(q -> q.contains("stored_file")))
                    .hasSize(1);
        }
    }
}
