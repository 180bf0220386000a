package vn.nghitruong.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Councils;

@WebTest
class SlipTests {
    private static final String OTHER_HOST = "t-slip-other.test";
    private static int people;

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Slips slips;

    @Autowired
    Devices devices;

    @Autowired
    GuardedPage.Posts posts;

    @Autowired
    Councils councils;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Account may;
    private PrintedSlip slip;
    private Browser phone;

    @BeforeEach
    void someoneWithASlip() {
        clock.setTo(TestClock.START);
        jdbc.sql("delete from sign_in_failure").update();
        may = accounts.create("may" + ++people, "Lò Thị Mẩy");
        slip = print();
        phone = new Browser(web);
    }

    private PrintedSlip print() {
        return slips.print(List.of(may.id()), "http://xa.test").getFirst();
    }

    private static String path(PrintedSlip slip) {
        return slip.link().replace("http://xa.test", "");
    }

    private static MvcTestResult use(Browser browser, PrintedSlip slip) {
        return browser.submit("/dang-nhap", path(slip), Map.of());
    }

    @Test
    void aSlipSignsThePhoneIn() {
        assertThat(phone.get(path(slip)))
                .hasStatusOk()
                .bodyText()
                .contains("Xin chào ông/bà Lò Thị Mẩy", "Đăng nhập trên điện thoại này");
        assertThat(use(phone, slip)).hasRedirectedUrl("/");
        assertThat(phone.get("/tai-khoan")).hasStatusOk().bodyText().contains("Lò Thị Mẩy", "Đăng nhập bằng phiếu");
    }

    @Test
    void lookingAtASlipUsesNothingUp() {
        for (var preview : List.of("facebookexternalhit/1.1", "ZaloPC preview", "TelegramBot (like TwitterBot)")) {
            var robot = new Browser(web).saying("User-Agent", preview);
            robot.get(path(slip));
            robot.send(HttpMethod.HEAD, path(slip), Map.of());
        }
        assertThat(use(phone, slip)).hasRedirectedUrl("/");
    }

    @Test
    void aSlipWorksOnce() {
        use(phone, slip);

        var other = new Browser(web);
        assertThat(other.get(path(slip))).hasStatus(410).bodyText().contains("đã được dùng", "in phiếu mới");
        assertThat(other.holds("phien")).isFalse();
    }

    @Test
    void ofTwoPhonesAtTheSameMomentOneGetsIn() throws Exception {
        var council = CouncilScope.current();
        Callable<Integer> attempt = () -> CouncilScope.call(
                council, () -> use(new Browser(web), slip).getResponse().getStatus());
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(Collections.nCopies(6, attempt)).stream()
                    .map(future -> future.resultNow())
                    .toList();

            assertThat(answers).filteredOn(status -> status == 302).hasSize(1);
            assertThat(answers).filteredOn(status -> status == 410).hasSize(5);
        }
        assertThat(devices.of(may.id())).hasSize(1);
    }

    @Test
    void aNewSlipEndsTheOldOne() {
        var newer = print();

        assertThat(phone.get(path(slip))).hasStatus(410).bodyText().contains("đã có phiếu mới hơn");
        assertThat(use(phone, newer)).hasRedirectedUrl("/");
    }

    @Test
    void aSlipLastsToTheEndOfItsLastDay() {
        assertThat(slip.lastDay()).isEqualTo(LocalDate.of(2026, 5, 18));
        clock.setTo(slip.lastDay());
        clock.pass(Duration.ofHours(16).minusSeconds(1));
        assertThat(phone.get(path(slip))).hasStatusOk();

        clock.pass(Duration.ofSeconds(1));
        assertThat(phone.get(path(slip))).hasStatus(410).bodyText().contains("quá hạn");
        assertThat(phone.submit("/phieu", Map.of("code", slip.code())))
                .hasStatus(410)
                .bodyText()
                .contains("quá hạn");
    }

    @Test
    void aPageOpenedInTimeIsRefusedOnceTheSlipHasEnded() {
        var token = Browser.token(phone.get(path(slip)));
        clock.setTo(slip.lastDay().plusDays(1));

        assertThat(phone.send(HttpMethod.POST, path(slip), Map.of("_csrf", token)))
                .hasStatus(410)
                .bodyText()
                .contains("quá hạn");
        assertThat(phone.holds("phien")).isFalse();
    }

    @Test
    void lockingAnAccountEndsItsSlipForGood() {
        accounts.disable(may.id());
        assertThat(phone.get(path(slip))).hasStatus(410).bodyText().contains("không còn hiệu lực");
        assertThatThrownBy(this::print).isInstanceOf(RuleBroken.class).hasMessageContaining("đang bị khóa");

        accounts.enable(may.id());
        assertThat(use(phone, slip)).hasStatus(410);
    }

    @Test
    void signingOutEverywhereAndCancellingEndTheSlip() {
        accounts.signOutEverywhere(may.id());
        assertThat(use(phone, slip)).hasStatus(410);
        var newer = print();
        slips.cancel(may.id());
        assertThat(use(phone, newer)).hasStatus(410);
        assertThatThrownBy(() -> slips.cancel(may.id())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void administratorsGetNoSlip() {
        posts.grant(may, "accounts:manage");
        assertThatThrownBy(this::print).isInstanceOf(RuleBroken.class).hasMessageContaining("quản trị viên");
        assertThat(use(phone, slip)).hasStatus(410);
        assertThat(phone.holds("phien")).isFalse();
    }

    @Test
    void aSlipOfAnotherCouncilIsNone() {
        var other = councils.found("t-slip-other", "Hội đồng nhân dân xã Khác");
        councils.claim(OTHER_HOST, other);

        assertThat(phone.on(OTHER_HOST).get(path(slip)))
                .hasStatus(410)
                .bodyText()
                .contains("Không tìm thấy phiếu");
        assertThat(phone.submit("/phieu", Map.of("code", slip.code()))).hasStatus(422);
        assertThat(CouncilScope.call(other, () -> slips.byToken(path(slip).substring(7))))
                .isEmpty();
    }

    @Test
    void theNumberOnTheSlipDoesAsWell() {
        assertThat(slip.code()).matches("(\\d{4} ){3}\\d{4}");
        assertThat(phone.submit("/phieu", Map.of("code", slip.code().replace(" ", "-"))))
                .hasRedirectedUrl("/");
        assertThat(phone.get("/tai-khoan")).bodyText().contains("Lò Thị Mẩy");
        assertThat(new Browser(web).get(path(slip))).hasStatus(410);
    }

    @Test
    void aWrongNumberSaysWhatToDoAndKeepsWhatWasTyped() {
        assertThat(phone.submit("/phieu", Map.of("code", "1234 5678")))
                .hasStatus(422)
                .bodyText()
                .contains("gõ đủ bốn nhóm", "value=\"1234 5678\"");
        assertThat(phone.submit("/phieu", Map.of("code", "1234 5678 9012 345x")))
                .hasStatus(422);
        assertThat(phone.submit("/phieu", Map.of("code", "1234 5678 9012 3456")))
                .hasStatus(422)
                .bodyText()
                .contains("Mã số chưa đúng");
    }

    @Test
    void numbersAreNotGuessedForLong() {
        for (var i = 0; i < 20; i++) {
            assertThat(phone.submit("/phieu", Map.of("code", "900000000000" + (1000 + i))))
                    .hasStatus(422);
        }
        assertThat(phone.submit("/phieu", Map.of("code", slip.code()))).hasStatus(429);
        assertThat(new Browser(web).from("198.51.100.9").submit("/phieu", Map.of("code", slip.code())))
                .hasRedirectedUrl("/");
    }

    @Test
    void neitherDatabaseNorHistoryHoldsTokenOrNumber() {
        use(phone, slip);
        var everything = jdbc.sql("""
                        select string_agg(row, ' ') from (
                            select to_jsonb(s)::text as row from sign_in_slip s
                            union all select to_jsonb(e)::text from audit_entry e) rows""").query(String.class).single();
        assertThat(everything)
                .contains("token_hash")
                .doesNotContain(
                        path(slip).substring(7), slip.code(), slip.code().replace(" ", ""));
    }

    @Test
    void insideZaloThePageOffersTheWayOut() {
        var link = "http://" + vn.nghitruong.CouncilOfTheClass.host() + path(slip);
        var zalo = new Browser(web)
                .saying(
                        "User-Agent",
                        "Mozilla/5.0 (Linux; Android 9; SM-J730G) Chrome/120 Mobile Zalo android/12080752");
        assertThat(zalo.get(path(slip)))
                .hasStatusOk()
                .bodyText()
                .contains("Trang này đang mở trong Zalo", "dấu ba chấm", "Mở bằng trình duyệt", link)
                .contains(
                        "href=\"intent://" + link.substring(7) + "#Intent;scheme=http;package=com.android.chrome;end\"")
                .contains("Vẫn đăng nhập ở đây")
                .doesNotContain("Safari");
        assertThat(use(zalo, slip)).hasRedirectedUrl("/");
        assertThat(zalo.get("/tai-khoan")).bodyText().contains("Zalo, Android, Samsung SM-J730G");
    }

    @Test
    void insideMessengersOnAnIphoneSafariIsNamed() {
        for (var agent : Map.of(
                        "[FBAN/MessengerForiOS;FBAV/1]",
                        "Messenger",
                        "[FBAN/FBIOS]",
                        "Facebook",
                        "musical_ly_30",
                        "TikTok")
                .entrySet()) {
            assertThat(new Browser(web)
                            .saying("User-Agent", "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0) " + agent.getKey())
                            .get(path(slip)))
                    .bodyText()
                    .contains("đang mở trong " + agent.getValue(), "Safari")
                    .doesNotContain("intent://");
        }
    }

    @Test
    void theQrCodeHoldsTheLink() {
        assertThat(slip.qr()).isEqualTo(QrCode.of(slip.link()));
        assertThat(slip.qr().size()).isBetween(29, 45);
    }
}
