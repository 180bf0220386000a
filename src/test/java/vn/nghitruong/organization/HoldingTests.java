package vn.nghitruong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Account;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.accounts.TestAccounts;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Councils;

/** Posts come and go, and their rights with them, on the day or at the moment that was chosen. */
@WebTest
class HoldingTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate DAY = TestClock.START;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestAccounts accounts;

    @Autowired
    People people;

    @Autowired
    Posts posts;

    @Autowired
    Holdings holdings;

    @Autowired
    Mandates mandates;

    @Autowired
    Councils councils;

    @Autowired
    TestDelegates elections;

    @Autowired
    TestClock clock;

    private Account clerk;

    @BeforeEach
    void clerk() {
        clock.setTo(DAY);
        clerk = holder("can-bo-van-phong");
        holder("quan-tri");
    }

    private Account holder(String post) {
        var account = accounts.withPassword("giu-" + NUMBER.incrementAndGet());
        posts.hold(post, account.id());
        return account;
    }

    private Browser signedIn(Account account) {
        var browser = new Browser(web);
        browser.signIn(account.username(), TestAccounts.PASSWORD);
        return browser;
    }

    private Holding of(Account account) {
        return holdings.of(people.ofAccount(account.id()).orElseThrow().id()).getFirst();
    }

    private MvcTestResult end(Browser by, Holding holding, Map<String, String> fields) {
        return by.submit("/to-chuc/chuc-vu/" + holding.id() + "/ket-thuc", fields);
    }

    @Test
    void thePageSaysWhatEndingAPostMeansAndAsksWhen() {
        var browser = signedIn(clerk);
        var holding = of(holder("truong-ban-kt-ns"));
        assertThat(browser.get("/to-chuc/chuc-vu/" + holding.id() + "/ket-thuc"))
                .bodyText()
                .contains("Điều gì sẽ xảy ra", "Hết ngày hôm nay (4/5/2026)", "Ngay bây giờ", "kế nhiệm");
        assertThat(end(browser, holding, Map.of())).hasStatus(422).bodyText().contains("Hãy chọn khi nào thôi giữ");
    }

    @Test
    void whoLeavesAtTheEndOfTodayMayStillWorkTodayAndNoLonger() {
        var leaving = holder("truong-ban-kt-ns");
        assertThat(end(signedIn(clerk), of(leaving), Map.of("when", "today"))).hasStatus3xxRedirection();
        assertThat(signedIn(leaving).get("/viec")).hasStatusOk();
        clock.setTo(DAY.plusDays(1));
        assertThat(signedIn(leaving).get("/viec")).hasStatus(403);
        assertThat(posts.bodies(leaving.id())).isEmpty();
    }

    @Test
    void whoLeavesNowMayDoNothingFromThisMomentOn() {
        var leaving = holder("truong-ban-kt-ns");
        var phone = signedIn(leaving);
        assertThat(phone.get("/viec")).hasStatusOk();
        assertThat(end(signedIn(clerk), of(leaving), Map.of("when", "now"))).hasStatus3xxRedirection();
        assertThat(phone.get("/viec")).hasStatus(403);
        assertThat(posts.heldBy(of(leaving).personId(), DAY)).isEmpty();
        assertThat(signedIn(clerk).get("/to-chuc/nguoi/" + of(leaving).personId()))
                .bodyText()
                .contains("đến 8:00, 4/5/2026");
    }

    @Test
    void whoWasToStayUntilTonightCanBeStoppedNow() {
        var leaving = holder("truong-ban-kt-ns");
        assertThat(end(signedIn(clerk), of(leaving), Map.of("when", "today"))).hasStatus3xxRedirection();
        assertThat(end(signedIn(clerk), of(leaving), Map.of("when", "now"))).hasStatus3xxRedirection();
        assertThat(end(signedIn(clerk), of(leaving), Map.of("when", "now"))).hasStatus(409);
        assertThat(posts.bodies(leaving.id())).isEmpty();
    }

    @Test
    void aPostCanBeTakenUpAgainOnTheDayItEnded() {
        var leaving = holder("truong-ban-vh-xh");
        end(signedIn(clerk), of(leaving), Map.of("when", "now"));
        posts.hold("truong-ban-vh-xh", leaving.id());
        assertThat(posts.bodies(leaving.id())).hasSize(1);
    }

    @Test
    void aPostWithAnEndIsNotHeldTwiceAtOnce() {
        var person = people.add("Lò Văn Kỳ");
        holdings.hold(person, "truong-ban-vh-xh", DAY, DAY.plusDays(10), false);
        assertThatThrownBy(() -> holdings.hold(person, "truong-ban-vh-xh", DAY.plusDays(10), null, false))
                .isInstanceOf(RuleBroken.class);
        holdings.hold(person, "truong-ban-vh-xh", DAY.plusDays(11), null, false);
        assertThat(posts.heldBy(person.id(), DAY.plusDays(20))).hasSize(1);
    }

    @Test
    void twoClerksWhoGiveOnePostAtOnceGiveItOnce() throws Exception {
        var person = people.add("Lò Văn Hai");
        var council = CouncilScope.current();
        Callable<Boolean> give = () -> CouncilScope.call(council, () -> {
            try {
                holdings.hold(person, "truong-ban-vh-xh", DAY, DAY.plusDays(3), false);
                return true;
            } catch (RuleBroken e) {
                return false;
            }
        });
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(give);
            var second = both.submit(give);
            assertThat(first.get()).isNotEqualTo(second.get());
        }
    }

    @Test
    void whoMayNotOpenAccountsDoesNotGiveThatRight() {
        var browser = signedIn(clerk);
        var at = "/to-chuc/nguoi/" + of(clerk).personId() + "/chuc-vu";
        var fields = Map.of("post", "quan-tri", "from", "2026-05-04", "mayLetIn", "true");
        assertThat(browser.submit(at, fields)).hasStatus(409).bodyText().contains("chỉ quản trị viên");
        assertThat(browser.submit(
                        "/to-chuc/co-quan/van-phong/chuc-vu",
                        Map.of("title", "Quản trị hai", "like", "quan-tri", "mayLetIn", "true")))
                .hasStatus(409);
        assertThat(posts.authorities(clerk.id())).doesNotContain("accounts:manage");
    }

    @Test
    void theOfficeIsNotClosedOverItsOwnAdministrators() {
        var at = "/to-chuc/co-quan/van-phong/ket-thuc";
        var administrator = signedIn(holder("quan-tri"));
        assertThat(administrator.submit(at, Map.of("lastDay", "2026-05-31")))
                .hasStatus(409)
                .bodyText()
                .contains("quản trị viên cuối cùng");
        assertThat(administrator.get("/to-chuc/co-quan/van-phong")).bodyText().doesNotContain("31/5/2026");
    }

    @Test
    void anotherCouncilKnowsNobodyOfThisOne() {
        for (var i = 0; i < 20; i++) {
            people.add("Người thứ " + i);
        }
        var person = people.add("Người ở xã này");
        var other = councils.found("t-holding-other", "Hội đồng nhân dân xã Khác");
        councils.claim("holding-other.test", other);
        var stranger = CouncilScope.call(other, () -> holder("quan-tri"));
        var browser = new Browser(web).on("holding-other.test");
        browser.signIn(stranger.username(), TestAccounts.PASSWORD);
        assertThat(browser.get("/to-chuc/nguoi")).hasStatusOk().bodyText().doesNotContain("Người ở xã này");
        assertThat(browser.get("/to-chuc/nguoi/" + person.id())).hasStatus(404);
        assertThat(browser.submit("/to-chuc/nguoi/moi", "/to-chuc/nguoi/" + person.id() + "/sua", Map.of("name", "X")))
                .hasStatus(404);
        assertThat(people.get(person.id()).name()).isEqualTo("Người ở xã này");
    }

    @Test
    void aDelegateHasTheRightsOfOneWhileTheMandateIsActive() {
        var account = accounts.withPassword("dai-bieu-" + NUMBER.incrementAndGet());
        var person = people.whoHas(account.id());
        elections.elect("Lù Thị Kỳ");
        var term = "1";
        var begin = Map.of("term", term, "gained", "BY_ELECTION", "electedOn", "2026-04-20", "from", "2026-05-01");
        assertThat(signedIn(clerk).submit("/to-chuc/nguoi/" + person.id() + "/dai-bieu", begin))
                .hasStatus3xxRedirection();
        assertThat(signedIn(clerk).submit("/to-chuc/nguoi/" + person.id() + "/dai-bieu", begin))
                .hasStatus(409);
        assertThat(posts.authorities(account.id())).contains("duties:read");
        state(person, MandateState.SUSPENDED, "4/5/2026");
        assertThat(posts.authorities(account.id())).isEmpty();
        state(person, MandateState.ACTIVE, "2026-05-04");
        assertThat(posts.authorities(account.id())).contains("duties:read");
        state(person, MandateState.RELEASED, "2026-05-10");
        assertThat(posts.authorities(account.id())).contains("duties:read");
        clock.setTo(LocalDate.of(2026, 5, 10));
        assertThat(posts.authorities(account.id())).isEmpty();
        assertThat(signedIn(clerk).get("/to-chuc/nguoi/" + person.id()))
                .bodyText()
                .contains("bầu cử bổ sung ngày 20/4/2026", "Cho thôi làm nhiệm vụ", "NQ 12");
    }

    private void state(Person person, MandateState state, String from) {
        var mandate = mandates.of(person.id()).getFirst();
        var seen = mandates.changes(person.id()).get(mandate.id()).getFirst().id();
        var fields =
                Map.of("state", state.name(), "from", from, "reason", "Thử", "document", "NQ 12", "seen", "" + seen);
        var at = "/to-chuc/dai-bieu/" + mandate.id() + "/trang-thai";
        var browser = signedIn(clerk);
        assertThat(browser.submit(at, Map.of("state", "", "from", "31/2/2026", "seen", "" + seen)))
                .hasStatus(422);
        assertThat(browser.submit(at, fields)).hasStatus3xxRedirection();
        assertThat(browser.submit(at, fields)).hasStatus(409).bodyText().contains("vừa được người khác");
    }
}
