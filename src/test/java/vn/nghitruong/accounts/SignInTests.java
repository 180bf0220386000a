package vn.nghitruong.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.WebTest;

@WebTest
class SignInTests {
    private static int people;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestAccounts persons;

    private Account lan;
    private Browser browser;

    @BeforeEach
    void someone() {
        lan = persons.withPassword("lan" + ++people);
        browser = new Browser(web);
    }

    @Test
    void whoeverKnowsThePasswordGetsInAndOutAgain() {
        assertThat(browser.signIn(lan.username(), TestAccounts.PASSWORD))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/");
        assertThat(browser.get("/tai-khoan")).hasStatusOk().bodyText().contains(lan.displayName());

        assertThat(browser.submit("/tai-khoan", "/dang-xuat", Map.of())).hasRedirectedUrl("/dang-nhap?da-ra");
        assertThat(browser.get("/tai-khoan")).hasRedirectedUrl("/dang-nhap?tiep=%2Ftai-khoan");
    }

    @Test
    void nameMayBeTypedInCapitalsAndWithBlanks() {
        assertThat(browser.signIn("  " + lan.username().toUpperCase() + " ", TestAccounts.PASSWORD))
                .hasStatus3xxRedirection();
    }

    @Test
    void vietnameseLettersCountHoweverTheKeyboardComposesThem() {
        var decomposed = java.text.Normalizer.normalize(TestAccounts.PASSWORD, java.text.Normalizer.Form.NFD);

        assertThat(browser.signIn(lan.username(), decomposed)).hasStatus3xxRedirection();
    }

    @Test
    void wrongPasswordKeepsTheNameAndNotThePassword() {
        assertThat(browser.signIn(lan.username(), "sai mật khẩu rồi"))
                .hasStatus(422)
                .bodyText()
                .contains("Tên đăng nhập hoặc mật khẩu chưa đúng", "value=\"" + lan.username() + "\"")
                .doesNotContain("sai mật khẩu rồi");
        assertThat(browser.get("/tai-khoan")).hasStatus3xxRedirection();
    }

    @Test
    void unknownNameIsAnsweredLikeAWrongPassword() {
        var wrong = Browser.body(browser.signIn(lan.username(), "sai mật khẩu rồi"));
        var unknown = Browser.body(browser.signIn("khong-co", "sai mật khẩu rồi"));

        assertThat(withoutToken(unknown).replace("khong-co", lan.username())).isEqualTo(withoutToken(wrong));
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(browser.signIn("", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy nhập tên đăng nhập.", "Hãy nhập mật khẩu.");
    }

    @Test
    void afterSigningInThePageAskedForComes() {
        var asked = browser.get("/tai-khoan?x=%C4%91&y=2").getResponse().getRedirectedUrl();
        assertThat(asked).isEqualTo("/dang-nhap?tiep=%2Ftai-khoan%3Fx%3D%25C4%2591%26y%3D2");
        assertThat(browser.get(asked)).bodyText().contains("value=\"/tai-khoan?x=%C4%91&amp;y=2\"");

        var fields = Map.of(
                "username", lan.username(), "password", TestAccounts.PASSWORD, "tiep", "/tai-khoan?x=%C4%91&y=2");
        assertThat(browser.submit("/dang-nhap", fields)).hasRedirectedUrl("/tai-khoan?x=%C4%91&y=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "viec",
                "/đường",
                "/x\r\nSet-Cookie: a=b",
                "/dang-xuat"
            })
    void noLinkFromOutsideLeadsAwayAfterSigningIn(String next) {
        var fields = Map.of("username", lan.username(), "password", TestAccounts.PASSWORD, "tiep", next);

        assertThat(browser.submit("/dang-nhap", fields)).hasRedirectedUrl("/");
    }

    @Test
    void formWithoutItsTokenIsRefused() {
        browser.get("/dang-nhap");

        assertThat(browser.send(
                        HttpMethod.POST,
                        "/dang-nhap",
                        Map.of("username", lan.username(), "password", TestAccounts.PASSWORD)))
                .hasStatus(403);
        assertThat(browser.holds("phien")).isFalse();
    }

    @Test
    void formWhoseSessionEndedLeadsToSigningInAndBack() {
        browser.signIn(lan.username(), TestAccounts.PASSWORD);
        var token = Browser.token(browser.get("/tai-khoan/mat-khau"));
        browser.lose("phien");
        var result =
                browser.at("/tai-khoan/mat-khau").send(HttpMethod.POST, "/tai-khoan/mat-khau", Map.of("_csrf", token));

        assertThat(result).hasStatus(303);
        assertThat(result).hasHeader("Location", "/dang-nhap?het-phien&tiep=%2Ftai-khoan%2Fmat-khau");
        assertThat(browser.get("/dang-nhap?het-phien")).bodyText().contains("chưa được ghi nhận");
    }

    @Test
    void whoeverIsInNeedsNoSecondSignIn() {
        browser.signIn(lan.username(), TestAccounts.PASSWORD);

        assertThat(browser.get("/dang-nhap?tiep=/tai-khoan")).hasRedirectedUrl("/tai-khoan");
    }

    private static String withoutToken(String html) {
        return html.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
