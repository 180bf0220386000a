package vn.nghitruong.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.WebTest;

@WebTest
class SecurityHeadersTests {
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]*\\ssrc=)|<style|\\sstyle\\s*=|\\son[a-z]+\\s*=|javascript:");
    private static int people;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestAccounts persons;

    @Autowired
    Accounts accounts;

    @Test
    void pagesAreGuardedAndKeptNowhere() {
        var page = signedIn().get("/tai-khoan");

        guarded(page);
        assertThat(page).headers().hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(page)
                .headers()
                .hasValue("Cross-Origin-Opener-Policy", "same-origin")
                .containsHeader("Permissions-Policy");
    }

    @Test
    void filesWithAFingerprintAreGuardedAndKeptForAYear() {
        var html = Browser.body(new Browser(web).get("/dang-nhap"));
        var file = Pattern.compile("/css/base-[0-9a-f]+\\.css").matcher(html);
        assertThat(file.find()).isTrue();

        for (var browser : List.of(new Browser(web), signedIn())) {
            var answer = browser.get(file.group());
            assertThat(answer).hasStatusOk();
            guarded(answer);
            assertThat(answer)
                    .headers()
                    .hasValue("Cache-Control", "max-age=31536000, public")
                    .doesNotContainHeaders("Pragma", "Expires", "Set-Cookie");
        }
    }

    @Test
    void onlyHttpsPromisesHttps() {
        assertThat(new Browser(web).get("/dang-nhap")).headers().doesNotContainHeader("Strict-Transport-Security");

        var secure = web.get().uri("/dang-nhap").secure(true).exchange();
        assertThat(secure).headers().hasValue("Strict-Transport-Security", "max-age=31536000");
        assertThat(secure.getResponse().getCookie("__Host-XSRF-TOKEN").getSecure())
                .isTrue();
    }

    @Test
    void noPageHoldsAScriptOrStyleOfItsOwn() {
        var fresh = accounts.passwordLink(
                accounts.create("moi" + ++people, "Người mới").id());
        for (var path : List.of("/dang-nhap", fresh, "/dat-mat-khau/khong-co")) {
            assertThat(Browser.body(new Browser(web).get(path)))
                    .contains("</html>")
                    .doesNotContainPattern(INLINE);
        }
        var browser = signedIn();
        for (var path : List.of("/tai-khoan", "/tai-khoan/mat-khau")) {
            assertThat(Browser.body(browser.get(path))).contains("</html>").doesNotContainPattern(INLINE);
        }
    }

    @Test
    void cookiesAreOutOfReachOfScripts() {
        var stranger = new Browser(web);
        stranger.get("/dang-nhap");
        outOfReach(stranger.held("XSRF-TOKEN"));
        outOfReach(signedIn().held("phien"));
    }

    @Test
    void overHttpsNoOtherSiteCanPlantACookie() {
        var secure = web.get().uri("/dang-nhap").secure(true).exchange().getResponse();
        var planted = secure.getCookie("__Host-XSRF-TOKEN");
        assertThat(planted.getPath()).isEqualTo("/");
        assertThat(planted.getDomain()).isNull();
    }

    private static void outOfReach(Cookie cookie) {
        assertThat(cookie.isHttpOnly()).as(cookie.getName()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).as(cookie.getName()).isEqualTo("Lax");
    }

    private static void guarded(MvcTestResult answer) {
        assertThat(answer)
                .headers()
                .hasValue(
                        "Content-Security-Policy",
                        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                                + "frame-ancestors 'none'; form-action 'self'")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "same-origin");
    }

    private Browser signedIn() {
        var browser = new Browser(web);
        browser.signIn(persons.withPassword("chi" + ++people).username(), TestAccounts.PASSWORD);
        return browser;
    }
}
