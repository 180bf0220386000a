package vn.nghitruong.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;

@WebTest
class DeviceTests {
    private static int people;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestAccounts persons;

    @Autowired
    Accounts accounts;

    @Autowired
    Slips slips;

    @Autowired
    Devices devices;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Account may;
    private Browser phone;

    @BeforeEach
    void someoneWithAPhone() {
        clock.setTo(TestClock.START);
        may = persons.withPassword("may" + ++people);
        phone = letIn();
    }

    private Browser letIn() {
        var slip = slips.print(List.of(may.id()), "http://xa.test").getFirst();
        var browser = new Browser(web);
        browser.submit(slip.link().replace("http://xa.test", ""), Map.of());
        return browser;
    }

    private List<SignInKind> history() {
        return devices.history(may.id(), 20).stream().map(SignInEntry::kind).toList();
    }

    @Test
    void aPhoneLetInByASlipOutlivesItsBrowserAndAnOfficeComputerDoesNot() {
        assertThat(phone.held("phien").getMaxAge())
                .isEqualTo((int) Duration.ofDays(400).toSeconds());

        var office = new Browser(web);
        office.signIn(may.username(), TestAccounts.PASSWORD);
        assertThat(office.held("phien").getMaxAge()).isEqualTo(-1);
    }

    @Test
    void aPhoneStaysSignedInNinetyDaysFromItsLastUse() {
        clock.pass(Duration.ofDays(89));
        assertThat(phone.get("/tai-khoan")).hasStatusOk();
        clock.pass(Duration.ofDays(90).minusMinutes(1));
        assertThat(phone.get("/tai-khoan")).hasStatusOk();

        clock.pass(Duration.ofDays(90));
        assertThat(phone.get("/tai-khoan")).hasStatus3xxRedirection();
        assertThat(devices.of(may.id())).isEmpty();
    }

    @Test
    void theSessionInTheDatabaseLastsAsLongAsTheRuleSays() {
        var seconds = jdbc.sql("select max_inactive_interval from core.spring_session where session_id = :id")
                .param("id", phone.cookie("phien"))
                .query(Long.class)
                .single();
        assertThat(seconds).isEqualTo(Duration.ofDays(90).toSeconds());
    }

    @Test
    void useIsWrittenDownNowAndThenOnly() {
        var printed = devices.of(may.id()).getFirst().usedAt();
        clock.pass(Duration.ofMinutes(4));
        phone.get("/tai-khoan");
        assertThat(devices.of(may.id()).getFirst().usedAt()).isEqualTo(printed);
        clock.pass(Duration.ofMinutes(2));
        phone.get("/tai-khoan");
        assertThat(devices.of(may.id()).getFirst().usedAt()).isEqualTo(printed.plusMinutes(6));
    }

    @Test
    void oneDeviceIsSignedOutFromAnother() {
        var lost = devices.of(may.id()).getFirst();
        clock.pass(Duration.ofMinutes(1));
        var office = new Browser(web);
        office.signIn(may.username(), TestAccounts.PASSWORD);

        assertThat(office.submit("/tai-khoan", "/tai-khoan/thiet-bi/" + lost.id() + "/dang-xuat", Map.of()))
                .hasRedirectedUrl("/tai-khoan");
        assertThat(phone.get("/tai-khoan")).hasStatus3xxRedirection();
        assertThat(office.get("/tai-khoan")).hasStatusOk();
        assertThat(office.submit("/tai-khoan", "/tai-khoan/thiet-bi/" + lost.id() + "/dang-xuat", Map.of()))
                .hasStatus(409);
        assertThat(history()).startsWith(SignInKind.DEVICE_ENDED, SignInKind.PASSWORD, SignInKind.SLIP);
    }

    @Test
    void nobodySignsAnotherPersonsDeviceOut() {
        var hers = devices.of(may.id()).getFirst();
        var other = persons.withPassword("khac" + ++people);
        var browser = new Browser(web);
        browser.signIn(other.username(), TestAccounts.PASSWORD);

        assertThat(browser.submit("/tai-khoan", "/tai-khoan/thiet-bi/" + hers.id() + "/dang-xuat", Map.of()))
                .hasStatus(409);
        assertThat(phone.get("/tai-khoan")).hasStatusOk();
    }

    @Test
    void lockingTheAccountAndANewPasswordEndEveryDevice() {
        accounts.setPassword(persons.token(may), "một mật khẩu khác");
        assertThat(phone.get("/tai-khoan")).hasStatus3xxRedirection();

        phone = letIn();
        accounts.disable(may.id());
        assertThat(phone.get("/tai-khoan")).hasStatus3xxRedirection();
        assertThat(history()).startsWith(SignInKind.LOCKED);
    }

    @Test
    void signingOutIsRememberedAndEndsThatDeviceOnly() {
        var second = letIn();
        phone.submit("/tai-khoan", "/dang-xuat", Map.of());

        assertThat(devices.of(may.id())).hasSize(1);
        assertThat(second.get("/tai-khoan")).hasStatusOk().bodyText().contains("Đăng xuất</b>");
        assertThat(history()).startsWith(SignInKind.SIGNED_OUT, SignInKind.SLIP, SignInKind.SLIP_PRINTED);
    }

    @Test
    void signingInAnewOnADeviceReplacesIt() {
        phone.submit(
                "/phieu",
                Map.of("code", slips.print(List.of(may.id()), "").getFirst().code()));

        assertThat(devices.of(may.id())).hasSize(1);
        assertThat(phone.get("/tai-khoan")).hasStatusOk();
    }

    @Test
    void wrongPasswordsAreInTheHistoryAndUnknownNamesAreNot() throws Exception {
        new Browser(web)
                .saying("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0")
                .signIn(may.username(), "sai rồi nhé");
        new Browser(web).signIn("khong-co-ten-nay", "sai rồi nhé");

        // Written beside the answer.
        for (var end = System.nanoTime() + 10_000_000_000L;
                System.nanoTime() < end && history().getFirst() != SignInKind.FAILED; ) {
            Thread.onSpinWait();
        }
        assertThat(devices.history(may.id(), 1).getFirst())
                .extracting(SignInEntry::kind, SignInEntry::device)
                .containsExactly(SignInKind.FAILED, "Firefox, Windows");
        assertThat(jdbc.sql("select count(*) from sign_in_history where by_whom like 'khong-co%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile Safari/537.36 | \"SM-A125F\" | Chrome, Android, Samsung SM-A125F",
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile Safari/537.36 | | Chrome, Android",
                "Mozilla/5.0 (Linux; Android 9; SM-J730G Build/PPR1) AppleWebKit/537.36 SamsungBrowser/20 Chrome/106 Mobile | | Samsung Internet, Android, Samsung SM-J730G",
                "Mozilla/5.0 (Linux; Android 11; CPH2239) Chrome/100 Mobile Safari/537.36 | | Chrome, Android, OPPO CPH2239",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile/15E148 Safari/604.1 | | Safari, iPhone",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/131.0 Safari/537.36 Edg/131.0 | | Edge, Windows",
                "curl/8 | | Không rõ"
            })
    void aDeviceIsNamedInWords(String agent, String model, String name) {
        var request = new MockHttpServletRequest();
        request.addHeader("User-Agent", agent);
        if (model != null) {
            request.addHeader("Sec-CH-UA-Model", model);
        }
        assertThat(DeviceName.of(request)).isEqualTo(name);
    }
}
