package vn.nghitruong.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghitruong.notifications.TellingTests.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.notifications.mail.StubbornServer;
import vn.nghitruong.notifications.mail.TestMailServer;

/** The mail server as it is set up and tried, and the log of e-mails with the clerk's decisions. */
@WebTest
class MailPageTests {
    private static final String SERVER = "/quan-tri/thu-dien-tu";
    private static final String LOG = "/quan-tri/thong-bao";

    @Autowired
    MockMvcTester web;

    @Autowired
    Notifications notifications;

    @Autowired
    Recipients recipients;

    @Autowired
    TestMailServer servers;

    @Autowired
    MailJob job;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Browser clerk;

    @BeforeEach
    void aClerk() {
        clock.setTo(TestClock.START);
        jdbc.sql("delete from mail_server").update();
        clerk = Recipients.signedIn(new Browser(web), recipients.holder("chanh-van-phong"));
    }

    private static final String FILLED = """
            host=smtp.banglang.test port=587 security=STARTTLS username=hdnd password=mat-khau-thu
            fromAddress=hdnd@banglang.test fromName=HĐND siteAddress=https://hdnd.banglang.test timeoutSeconds=10
            attempts=12 staleHours=48""";

    private static Map<String, String> filled(String... changes) {
        var fields = new HashMap<String, String>();
        for (var field : FILLED.split("\\s+")) {
            var parts = field.split("=");
            fields.put(parts[0], parts[1]);
        }
        for (var i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return fields;
    }

    @Test
    void thePasswordIsNeverShownAgainAndIsNotInTheHistory() {
        assertThat(clerk.submit(SERVER, filled())).hasStatus(302);
        assertThat(Browser.body(clerk.get(SERVER)))
                .contains("value=\"smtp.banglang.test\"", "Đã có mật khẩu")
                .doesNotContain("mat-khau-thu");
        assertThat(jdbc.sql("select string_agg(after::text, ' ') from audit_entry where table_name = 'mail_server'")
                        .query(String.class)
                        .single())
                .contains("smtp.banglang.test", "sha256:")
                .doesNotContain("mat-khau-thu");
    }

    @Test
    void anEmptyPasswordKeepsTheOldOneButNotForAnotherServer() {
        clerk.submit(SERVER, filled());
        assertThat(clerk.submit(SERVER, filled("password", "", "port", "2525"))).hasStatus(302);
        assertThat(jdbc.sql("select password || port from mail_server")
                        .query(String.class)
                        .single())
                .isEqualTo("mat-khau-thu2525");
        assertThat(clerk.submit(SERVER, filled("password", "", "host", "ke-khac.test")))
                .hasStatus(422)
                .bodyText()
                .contains("hãy nhập lại mật khẩu", "value=\"ke-khac.test\"");
    }

    @ParameterizedTest
    @CsvSource({
        "host, '', tên máy chủ",
        "host, a b, tên máy chủ",
        "port, 0, từ 1 đến 65535",
        "port, 99999, từ 1 đến 65535",
        "security, NONE, không được gửi qua đường không mã hóa",
        "security, khac, Hãy chọn một mục",
        "fromAddress, hdnd, Hãy nhập địa chỉ thư đúng",
        "fromName, '', tên hiện ra",
        "replyTo, a@b@c, Hãy nhập địa chỉ thư đúng",
        "siteAddress, hdnd.test, bắt đầu bằng https",
        "timeoutSeconds, 600, từ 1 đến 60",
        "attempts, x, từ 1 đến 100",
        "staleHours, -1, từ 1 đến 1000"
    })
    void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays(String field, String value, String said) {
        assertThat(clerk.submit(SERVER, filled(field, value)))
                .hasStatus(422)
                .bodyText()
                .contains(said, "id=\"" + field + "-error\"", "value=\"" + kept(field, value) + "\"");
        assertThat(jdbc.sql("select count(*) from mail_server")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** A choice that is on no list cannot be shown again. */
    private static String kept(String field, String value) {
        return field.equals("security") ? "smtp.banglang.test" : value;
    }

    @Test
    void aLetterToTryWithArrives() throws MessagingException {
        var post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        post.start();
        try {
            servers.use(post.getSmtp().getPort());
            assertThat(clerk.submit(SERVER, SERVER + "/thu", Map.of("to", "toi@banglang.test")))
                    .hasStatus(302);
            assertThat(post.getReceivedMessages()[0].getSubject()).isEqualTo("Thư thử tiếng Việt: đã gửi được");
            assertThat(Browser.body(clerk.get(SERVER))).contains("Máy chủ đã nhận thư thử gửi tới toi@banglang.test");
        } finally {
            post.stop();
        }
    }

    private String refusal() {
        var result = clerk.submit(SERVER, SERVER + "/thu", Map.of("to", "toi@banglang.test"));
        assertThat(result).hasStatus(422);
        return Browser.body(result);
    }

    @Test
    void whatTheServerSaysIsSaidInPlainWords() throws IOException {
        try (var server = StubbornServer.answering("MAIL", "553 5.7.1 not owned by user")) {
            servers.use(server.port());
            assertThat(refusal()).contains("không cho gửi từ địa chỉ này", "not owned by user");
        }
        try (var server = StubbornServer.silent()) {
            servers.use(server.port());
            assertThat(refusal()).contains("không trả lời trong 1 giây");
            server.close();
            assertThat(refusal()).contains("không nhận kết nối", "value=\"toi@banglang.test\"");
        }
        jdbc.sql("update mail_server set host = 'khong-co.invalid'").update();
        assertThat(refusal()).contains("Không tìm thấy máy chủ khong-co.invalid");
    }

    @Test
    void withoutAServerNothingCanBeTried() {
        assertThat(Browser.body(clerk.get(SERVER)))
                .contains("Chưa cài máy chủ thư")
                .doesNotContain("Gửi thư thử");
        assertThat(clerk.submit(SERVER, SERVER + "/thu", Map.of("to", "toi@banglang.test")))
                .hasStatus(409);
    }

    private long failed(String name) throws IOException {
        try (var server = StubbornServer.answering("RCPT", "550 5.1.1 no such user")) {
            servers.use(server.port());
            notifications.tell(notice("hong", recipients.someone(name, "hong@banglang.test")));
            job.work();
        }
        jdbc.sql("delete from mail_server").update();
        return jdbc.sql("select max(id) from mail").query(Long.class).single();
    }

    @Test
    void theClerkSendsAgainOrSettlesAndTwoOfThemDoNotCollide() throws IOException {
        var again = failed("Lý Thị Gửi Lại");
        var settled = failed("Vàng A Xong");
        assertThat(Browser.body(clerk.get(LOG)))
                .contains("Lý Thị Gửi Lại", "Không gửi được", "no such user", LOG + "/" + again + "/gui-lai");
        assertThat(clerk.submit(LOG, LOG + "/" + again + "/gui-lai", Map.of())).hasStatus(302);
        assertThat(clerk.submit(LOG, LOG + "/" + settled + "/coi-nhu-da-gui", Map.of()))
                .hasStatus(302);
        assertThat(Browser.body(clerk.get(LOG + "?xem=cho-gui"))).contains("Lý Thị Gửi Lại");
        assertThat(Browser.body(clerk.get(LOG + "?xem=da-gui")))
                .contains("Vàng A Xong", "Coi như đã gửi", "Nguyễn Thị nhan-");
        for (var act : new String[] {"/gui-lai", "/coi-nhu-da-gui"}) {
            assertThat(clerk.submit(LOG, LOG + "/" + settled + act, Map.of()))
                    .hasStatus(409)
                    .bodyText()
                    .contains("vừa được người khác xử lý");
        }
    }

    @Test
    void theLogAsksTheDatabaseAFixedNumberOfTimes() throws IOException {
        failed("Một");
        failed("Hai");
        assertThat(clerk.get(LOG + "?xem=khac")).hasStatus(404);
        try (var queries = new QueryCounter()) {
            assertThat(clerk.get(LOG)).hasStatusOk();
            assertThat(queries.statements()).hasSizeLessThanOrEqualTo(11);
        }
    }
}
