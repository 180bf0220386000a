package vn.nghitruong.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Councils;

@WebTest
class PasswordLinkTests {
    private static final String GOOD = "bốn từ không liên quan";
    private static int people;

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Councils councils;

    private Account minh;
    private String link;
    private Browser browser;

    @BeforeEach
    void someoneWithALink() {
        minh = accounts.create("Minh.Tran" + ++people, "Trần Văn Minh");
        link = accounts.passwordLink(minh.id());
        browser = new Browser(web);
    }

    @Test
    void whoeverHoldsTheLinkSetsAPasswordAndIsIn() {
        assertThat(browser.get(link)).hasStatusOk().bodyText().contains("Trần Văn Minh", minh.username());
        assertThat(browser.submit(link, twice(GOOD))).hasRedirectedUrl("/");

        assertThat(browser.get("/tai-khoan")).hasStatusOk().bodyText().contains("Trần Văn Minh");
        assertThat(new Browser(web).signIn(minh.username(), GOOD)).hasRedirectedUrl("/");
    }

    @Test
    void linkWorksOnce() {
        browser.submit(link, twice(GOOD));

        assertThat(new Browser(web).get(link)).hasStatus(410).bodyText().contains("không dùng được nữa");
        assertThatThrownBy(() -> accounts.setPassword(token(link), GOOD)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void lookingAtTheLinkUsesNothingUp() {
        browser.get(link);
        new Browser(web).get(link);

        assertThat(browser.submit(link, twice(GOOD))).hasStatus3xxRedirection();
    }

    @Test
    void linkEndsAfterThreeDays() {
        clock.pass(Duration.ofHours(72).minusSeconds(1));
        assertThat(browser.get(link)).hasStatusOk();

        clock.pass(Duration.ofSeconds(1));
        assertThat(browser.get(link)).hasStatus(410);
    }

    @Test
    void aFormOpenedInTimeIsRefusedWhenTheLinkHasEnded() {
        var token = Browser.token(browser.get(link));
        clock.pass(Duration.ofHours(73));

        var fields = Map.of("password", GOOD, "again", GOOD, "_csrf", token);
        assertThat(browser.send(org.springframework.http.HttpMethod.POST, link, fields))
                .hasStatus(410);
        assertThat(accounts.get(minh.id()).hasPassword()).isFalse();
    }

    @Test
    void aNewerLinkEndsTheOlderOne() {
        var newer = accounts.passwordLink(minh.id());

        assertThat(browser.get(link)).hasStatus(410);
        assertThat(browser.get(newer)).hasStatusOk();
    }

    @Test
    void inventedLinkSaysWhatToDo() {
        assertThat(browser.get("/dat-mat-khau/khong-co"))
                .hasStatus(410)
                .bodyText()
                .contains("hãy nhờ Văn phòng HĐND và UBND cấp liên kết mới");
    }

    @Test
    void linkOfAnotherCouncilIsNone() {
        var other = councils.found("t-passwordlink-other", "Hội đồng nhân dân xã Khác");
        councils.claim("t-passwordlink-other.test", other);

        assertThat(browser.on("t-passwordlink-other.test").get(link)).hasStatus(410);
        CouncilScope.run(
                other,
                () -> assertThatThrownBy(() -> accounts.setPassword(token(link), GOOD))
                        .isInstanceOf(RuleBroken.class));
    }

    @Test
    void databaseHoldsNeitherTokenNorPassword() {
        accounts.setPassword(token(link), GOOD);

        var everything = jdbc.sql("""
                        select string_agg(row, ' ') from (
                            select to_jsonb(a)::text as row from account a
                            union all select to_jsonb(l)::text from sign_in_link l
                            union all select to_jsonb(e)::text from audit_entry e) rows""").query(String.class).single();
        assertThat(everything).contains("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(token(link), GOOD);
        var history = jdbc.sql("select string_agg(to_jsonb(e)::text, ' ') from audit_entry e")
                .query(String.class)
                .single();
        assertThat(history).contains("sha256:").doesNotContain("argon2id");
    }

    @ParameterizedTest
    @CsvSource({
        "ngắn quá, ít nhất 10 ký tự",
        "1234567890, rất dễ đoán",
        "MatKhau123, rất dễ đoán",
        "aaaaaaaaaaaa, rất dễ đoán",
        "MINHTRAN, ít nhất 10 ký tự"
    })
    void passwordThatIsEasilyGuessedIsRefused(String password, String message) {
        assertThat(browser.submit(link, twice(password)))
                .hasStatus(422)
                .bodyText()
                .contains(message)
                .doesNotContain(">" + password, "\"" + password + "\"");
        assertThatThrownBy(() -> accounts.setPassword(token(link), password)).isInstanceOf(BadInput.class);
    }

    @Test
    void passwordIsNotTheNameAndNotWithoutEnd() {
        var tuan = accounts.create("tuan.nguyen-van", "Nguyễn Văn Tuấn");
        var his = accounts.passwordLink(tuan.id());

        assertThat(browser.submit(his, twice("TuanNguyenVan")))
                .hasStatus(422)
                .bodyText()
                .contains("trùng với tên đăng nhập");
        assertThat(browser.submit(his, twice("đường xa ".repeat(23))))
                .hasStatus(422)
                .bodyText()
                .contains("không quá 200 ký tự");
    }

    @Test
    void bothPasswordsMustBeTheSame() {
        assertThat(browser.submit(link, Map.of("password", GOOD, "again", GOOD + "!")))
                .hasStatus(422)
                .bodyText()
                .contains("Hai lần nhập không giống nhau");
    }

    private static Map<String, String> twice(String password) {
        return Map.of("password", password, "again", password);
    }

    private static String token(String link) {
        return link.replace("/dat-mat-khau/", "");
    }
}
