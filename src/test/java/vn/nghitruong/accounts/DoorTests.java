package vn.nghitruong.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.WebTest;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;

@WebTest
class DoorTests {
    private static int people;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestAccounts persons;

    @Autowired
    Accounts accounts;

    @ParameterizedTest
    @ValueSource(strings = {"/dang-nhap", "/health"})
    void whatEverybodyMaySeeNeedsNoSignIn(String path) {
        assertThat(web.get().uri(path)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tai-khoan", "/tai-khoan/mat-khau", GuardedPage.PATH, "/he-thong/giao-dien", "/chua-co"})
    void everythingElseAsksAStrangerToSignIn(String path) {
        assertThat(web.get().uri(path))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/dang-nhap?tiep=" + path.replace("/", "%2F"));
    }

    @Test
    @WithMockUser(authorities = GuardedPage.RIGHT)
    void whoeverHasTheRightMay() {
        assertThat(web.get().uri(GuardedPage.PATH)).hasStatusOk();
    }

    @Test
    @WithMockUser(authorities = "khac:doc")
    void whoeverLacksTheRightMayNot() {
        assertThat(web.get().uri(GuardedPage.PATH)).hasStatus(403);
    }

    @Test
    void pageOfAnErrorKnowsCouncilAndPerson() {
        var browser = signedIn();
        // On another thread: this one is in the council's scope anyway.
        var answer = CompletableFuture.supplyAsync(() -> web.get()
                        .uri("/error")
                        .cookie(browser.held("phien"))
                        .with(request -> {
                            request.setDispatcherType(DispatcherType.ERROR);
                            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 403);
                            request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/viec");
                            return request;
                        })
                        .exchange())
                .join();

        assertThat(answer)
                .hasStatus(403)
                .bodyText()
                .contains("Hội đồng nhân dân xã DoorTests", "/tai-khoan", "Bạn không có quyền");
    }

    /** The council, the session, the account, its permissions, what is unread, the session's last use, and the session once more by Spring Session itself. */
    @Test
    void pageCostsSomeoneSignedInSevenQueriesOfTheFrameAndAStrangerOne() {
        var browser = signedIn();

        assertThat(queries(() -> browser.get("/dang-nhap"))).hasSize(7);
        assertThat(queries(() -> new Browser(web).get("/dang-nhap"))).hasSize(1);
    }

    @Test
    void nobodyElsesTokenOpensAForm() {
        var browser = signedIn();
        var foreign = Browser.token(new Browser(web).get("/dang-nhap"));
        browser.get("/tai-khoan");

        assertThat(browser.send(HttpMethod.POST, "/dang-xuat", java.util.Map.of("_csrf", foreign)))
                .hasStatus(403);
        assertThat(browser.get("/tai-khoan")).hasStatusOk();
    }

    @Test
    void accountHasANameOfItsOwn() {
        var made = accounts.create(" Hoa.Le ", "Lê Thị Hoa");

        assertThat(made.username()).isEqualTo("hoa.le");
        assertThat(made.canSignIn()).isFalse();
        assertThat(accounts.find("HOA.LE")).contains(made);
        assertThatThrownBy(() -> accounts.create("hoa.le", "Lê Hoa"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Đã có tài khoản");
        for (var wrong : List.of("hò.lê", "ab", "a b c", "-abc", "abc.", "a".repeat(61))) {
            assertThatThrownBy(() -> accounts.create(wrong, "Lê Hoa")).isInstanceOf(BadInput.class);
        }
        assertThatThrownBy(() -> accounts.disable(-1)).isInstanceOf(NotFound.class);
    }

    @Test
    void somebodyCanSignInOnceAPasswordIsSetAndWhileNotDisabled() {
        accounts.all().forEach(account -> accounts.disable(account.id()));
        assertThat(accounts.anyCanSignIn()).isFalse();
        var account = persons.withPassword("duy-nhat");
        assertThat(accounts.anyCanSignIn()).isTrue();
        accounts.disable(account.id());
        assertThat(accounts.anyCanSignIn()).isFalse();
        assertThatThrownBy(() -> accounts.passwordLink(account.id())).isInstanceOf(RuleBroken.class);
    }

    private Browser signedIn() {
        var browser = new Browser(web);
        browser.signIn(persons.withPassword("an" + ++people).username(), TestAccounts.PASSWORD);
        return browser;
    }

    /** What this thread asks the database meanwhile; jobs run on others. */
    private static List<String> queries(Runnable work) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var seen = new ListAppender<ILoggingEvent>();
        seen.start();
        log.addAppender(seen);
        log.setAdditive(false);
        log.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            log.setLevel(null);
            log.setAdditive(true);
            log.detachAppender(seen);
        }
        return seen.list.stream()
                .filter(event ->
                        event.getThreadName().equals(Thread.currentThread().getName()))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("Executing prepared SQL statement ["))
                .toList();
    }
}
