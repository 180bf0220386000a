package vn.nghitruong.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.WebTest;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Councils;

@WebTest
class SessionTests {
    private static final String OTHER_HOST = "t-session-other.test";
    private static int people;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestAccounts persons;

    @Autowired
    Accounts accounts;

    @Autowired
    GuardedPage.Posts posts;

    @Autowired
    Councils councils;

    @Autowired
    JdbcClient jdbc;

    private Account lan;
    private Browser office;
    private Browser phone;

    @BeforeEach
    void someoneSignedInTwice() {
        lan = persons.withPassword("lan" + ++people);
        office = signedIn();
        phone = signedIn();
    }

    @Test
    void sessionOfOneCouncilIsThrownAwayAtAnother() {
        var other = councils.found("t-session-other", "Hội đồng nhân dân xã Khác");
        councils.claim(OTHER_HOST, other);
        CouncilScope.run(other, () -> accountsUpTo(lan.id()));
        var thief = office.copy().on(OTHER_HOST);

        assertThat(thief.get("/tai-khoan")).hasRedirectedUrl("/dang-nhap?tiep=%2Ftai-khoan");
        assertThat(office.get("/tai-khoan")).hasStatus3xxRedirection();
        assertThat(phone.get("/tai-khoan")).hasStatusOk();
    }

    @Test
    void sessionGetsAnIdNobodyKnewBefore() {
        var first = office.cookie("phien");
        office.submit("/tai-khoan/mat-khau", change(TestAccounts.PASSWORD, "một mật khẩu khác"));

        assertThat(office.cookie("phien")).isNotEqualTo(first);
        var old = new Browser(web);
        assertThat(old.with("phien", first).get("/tai-khoan")).hasStatus3xxRedirection();
        assertThat(old.with("phien", "Z2lhLW1hby1waGllbg==").signIn(lan.username(), "một mật khẩu khác"))
                .hasRedirectedUrl("/");
        assertThat(old.cookie("phien")).isNotEqualTo("Z2lhLW1hby1waGllbg==");
    }

    @Test
    void signingOutEverywhereEndsEverySession() {
        assertThat(office.submit("/tai-khoan", "/tai-khoan/dang-xuat-moi-noi", Map.of()))
                .hasRedirectedUrl("/dang-nhap?da-ra");

        assertThat(office.get("/tai-khoan")).hasStatus3xxRedirection();
        assertThat(phone.get("/tai-khoan")).hasStatus3xxRedirection();
        assertThat(signedIn().get("/tai-khoan")).hasStatusOk();
    }

    @Test
    void signingOutHereLeavesTheOtherSession() {
        office.submit("/tai-khoan", "/dang-xuat", Map.of());

        assertThat(phone.get("/tai-khoan")).hasStatusOk();
    }

    @Test
    void copiedCookieIsWorthNothingAfterSigningOut() {
        var thief = office.copy();
        office.submit("/tai-khoan", "/dang-xuat", Map.of());

        assertThat(thief.get("/tai-khoan")).hasStatus3xxRedirection();
    }

    @Test
    void newPasswordEndsTheOtherSessions() {
        assertThat(office.submit("/tai-khoan/mat-khau", change(TestAccounts.PASSWORD, "một mật khẩu khác")))
                .hasRedirectedUrl("/tai-khoan");

        assertThat(office.get("/tai-khoan")).hasStatusOk();
        assertThat(phone.get("/tai-khoan")).hasStatus3xxRedirection();
        assertThat(new Browser(web).signIn(lan.username(), TestAccounts.PASSWORD))
                .hasStatus(422);
        assertThat(new Browser(web).signIn(lan.username(), "một mật khẩu khác")).hasRedirectedUrl("/");
    }

    @Test
    void disabledAccountIsOutAtOnceAndStaysOut() {
        accounts.disable(lan.id());

        assertThat(office.get("/tai-khoan")).hasStatus3xxRedirection();
        assertThat(new Browser(web).signIn(lan.username(), TestAccounts.PASSWORD))
                .hasStatus(422);
        accounts.enable(lan.id());
        assertThat(phone.get("/tai-khoan")).hasStatus3xxRedirection();
        assertThat(signedIn().get("/tai-khoan")).hasStatusOk();
    }

    @Test
    void rightsFollowThePostAtOnce() {
        assertThat(office.get(GuardedPage.PATH)).hasStatus(403);
        posts.grant(lan, GuardedPage.RIGHT);
        assertThat(office.get(GuardedPage.PATH)).hasStatusOk();
        posts.grant(lan);
        assertThat(office.get(GuardedPage.PATH)).hasStatus(403);
    }

    @Test
    void aStrangersVisitLeavesNoSession() {
        var before = sessions();
        var stranger = new Browser(web);
        stranger.get("/dang-nhap");
        stranger.get("/tai-khoan");
        stranger.get("/health");
        stranger.signIn(lan.username(), "sai mật khẩu rồi");

        assertThat(sessions()).isEqualTo(before);
        assertThat(stranger.holds("phien")).isFalse();
    }

    @Test
    void ownPageListsWhereOneIsSignedIn() {
        assertThat(Browser.body(office.get("/tai-khoan")).split("Dùng lần cuối lúc"))
                .hasSize(3);
        assertThat(Browser.body(office.get("/tai-khoan")).split("Máy này")).hasSize(2);
        phone.submit("/tai-khoan", "/dang-xuat", Map.of());
        assertThat(Browser.body(office.get("/tai-khoan")).split("Dùng lần cuối lúc"))
                .hasSize(2);
    }

    @Test
    void ownPageListsNoSessionThatHasBeenEnded() {
        accounts.signOutEverywhere(lan.id());

        assertThat(Browser.body(signedIn().get("/tai-khoan")).split("Dùng lần cuối lúc"))
                .hasSize(2);
    }

    @Test
    void sessionHoldsNoNameAndNoRights() {
        var held = jdbc.sql("""
                        select encode(string_agg(attribute_bytes, ''::bytea), 'escape')
                        from core.spring_session_attributes a
                        join core.spring_session s on s.primary_id = a.session_primary_id
                        where s.principal_name = :owner""")
                .param("owner", "t-sessiontests/" + lan.id())
                .query(String.class)
                .single();

        assertThat(held).contains("SessionOwner").doesNotContain(lan.username(), "Authority");
    }

    /** So that the other council has an account of the same number, in the same epoch. */
    private void accountsUpTo(long id) {
        for (var i = 1; i <= id; i++) {
            persons.withPassword("khac" + i);
        }
    }

    private Browser signedIn() {
        var browser = new Browser(web);
        browser.signIn(lan.username(), TestAccounts.PASSWORD);
        return browser;
    }

    private long sessions() {
        return jdbc.sql("select count(*) from core.spring_session")
                .query(Long.class)
                .single();
    }

    private static Map<String, String> change(String old, String wanted) {
        return Map.of("old", old, "password", wanted, "again", wanted);
    }
}
