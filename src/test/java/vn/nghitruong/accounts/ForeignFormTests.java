package vn.nghitruong.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.CouncilOfTheClass;
import vn.nghitruong.WebTest;

/** What an attacker tries who has made somebody open a page of his. */
@WebTest
class ForeignFormTests {
    private static int people;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestAccounts persons;

    @LocalServerPort
    int port;

    private Browser victim;

    @BeforeEach
    void someoneSignedIn() {
        victim = new Browser(web);
        victim.signIn(persons.withPassword("lan" + ++people).username(), TestAccounts.PASSWORD);
    }

    private int signOut(Browser browser) {
        return browser.submit("/tai-khoan", "/dang-xuat", Map.of())
                .getResponse()
                .getStatus();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "null", "https://t-foreignformtests.localhost", "http://evil.localhost"})
    void anotherOriginIsRefusedEvenWithTheToken(String origin) {
        assertThat(signOut(victim.saying("Origin", origin))).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"cross-site, 403", "same-site, 403", "same-origin, 302", "none, 302"})
    void whatTheBrowserSaysOfTheSiteCounts(String site, int status) {
        assertThat(signOut(victim.saying("Sec-Fetch-Site", site))).isEqualTo(status);
    }

    @Test
    void ourOwnOriginIsAccepted() {
        assertThat(signOut(victim.saying("Origin", "http://" + CouncilOfTheClass.host())))
                .isEqualTo(302);
    }

    @Test
    void anOldPhoneThatSaysNothingNeedsTheToken() {
        assertThat(victim.send(HttpMethod.POST, "/dang-xuat", Map.of())).hasStatus(403);
        assertThat(signOut(victim)).isEqualTo(302);
    }

    @Test
    void aCookiePlantedByASiblingSiteIsOfNoUse() {
        var planted = new Browser(web);
        var token = Browser.token(planted.get("/dang-nhap"));
        victim.with("XSRF-TOKEN", planted.cookie("XSRF-TOKEN"));

        assertThat(victim.send(HttpMethod.POST, "/dang-xuat", Map.of("_csrf", token)))
                .hasStatus(403);
        assertThat(victim.send(HttpMethod.POST, "/tai-khoan/dang-xuat-moi-noi", Map.of("_csrf", token)))
                .hasStatus(403);
        assertThat(victim.get("/tai-khoan")).hasStatusOk();
    }

    @Test
    void theTokenOfAnotherPersonsSessionIsOfNoUse() {
        var attacker = new Browser(web);
        attacker.signIn(persons.withPassword("ke-xau" + people).username(), TestAccounts.PASSWORD);
        var token = Browser.token(attacker.get("/tai-khoan"));

        assertThat(victim.send(HttpMethod.POST, "/dang-xuat", Map.of("_csrf", token)))
                .hasStatus(403);
    }

    @Test
    void readingFromElsewhereIsNoHarm() {
        assertThat(victim.saying("Sec-Fetch-Site", "cross-site").get("/tai-khoan"))
                .hasStatusOk();
    }

    @Test
    void theRefusalIsAPageThatSaysWhatHappened() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = """
                    POST /dang-nhap HTTP/1.1
                    Host: %s:%d
                    Origin: https://evil.example
                    Content-Length: 0
                    Connection: close

                    """.formatted(CouncilOfTheClass.host(), port).replace("\n", "\r\n");
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 403")
                    .contains("được gửi từ một trang web khác", "Chưa có gì thay đổi");
        }
    }
}
