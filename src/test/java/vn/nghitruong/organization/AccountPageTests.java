package vn.nghitruong.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.FormToken;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Accounts;

@WebTest
@WithMockUser(authorities = {"accounts:manage", "organization:manage", "organization:read"})
class AccountPageTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Posts posts;

    @Autowired
    People people;

    @Autowired
    Holdings holdings;

    @Autowired
    AdministratorLink administratorLink;

    private long administrator;

    @BeforeEach
    void administrator() {
        var link = administratorLink.create();
        administrator = accounts.find("quan-tri").orElseThrow().id();
        link.ifPresent(path -> accounts.setPassword(path.replace("/dat-mat-khau/", ""), "bốn từ không liên quan"));
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = web.post().uri(path).with(FormToken.sent());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult open(String username) {
        return post(
                "/quan-tri/tai-khoan",
                Map.of("username", username, "displayName", "Lò Thị Mẩy", "post", "can-bo-van-phong"));
    }

    private static String name() {
        return "may." + NUMBER.incrementAndGet();
    }

    @Test
    void aNewPersonGetsAPostAndALinkThatIsShownOnce() {
        var username = name();
        var answer = open(username);
        assertThat(answer).hasRedirectedUrl("/quan-tri/tai-khoan");
        var link = (String) answer.getMvcResult().getFlashMap().get("link");
        assertThat(link).startsWith("http://").contains("/dat-mat-khau/");
        assertThat(posts.authorities(accounts.find(username).orElseThrow().id()))
                .contains("duties:report-any");
        assertThat(web.get().uri("/quan-tri/tai-khoan"))
                .bodyText()
                .contains(username, "Cán bộ Văn phòng", "Chưa đặt mật khẩu")
                .doesNotContain(link);
    }

    @Test
    void aNameThatIsTakenIsRefusedAndNothingIsLost() {
        var username = name();
        open(username);
        assertThat(open(username)).hasStatus(422).bodyText().contains("Lò Thị Mẩy", username);
        assertThat(accounts.all())
                .filteredOn(a -> a.username().equals(username))
                .hasSize(1);
    }

    @Test
    void withoutANameNobodyIsLetIn() {
        var before = accounts.all().size();
        assertThat(post("/quan-tri/tai-khoan", Map.of("username", "", "displayName", " ", "post", "dai-bieu")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy nhập họ và tên", "Hãy nhập tên đăng nhập");
        assertThat(accounts.all()).hasSize(before);
    }

    @Test
    void aPostThatDoesNotExistLeavesNoAccountBehind() {
        var username = name();
        assertThat(post(
                        "/quan-tri/tai-khoan",
                        Map.of("username", username, "displayName", "Lò Thị Mẩy", "post", "khong-co")))
                .hasStatus(404);
        assertThat(accounts.find(username)).isEmpty();
    }

    @Test
    void theLastAdministratorIsNeitherLockedNorSentAway() {
        assertThat(post("/quan-tri/tai-khoan/" + administrator + "/khoa", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("quản trị viên cuối cùng");
        assertThat(accounts.get(administrator).disabledAt()).isNull();

        var holding = posts.holdings().stream()
                .filter(h -> Long.valueOf(administrator).equals(h.accountId()))
                .findFirst()
                .orElseThrow();
        assertThat(post("/to-chuc/chuc-vu/" + holding.id() + "/ket-thuc", Map.of("when", "today")))
                .hasStatus(409);
        assertThat(posts.holdings()).contains(holding);
    }

    @Test
    void aPostEndsOnceAndItsRightsWithIt() {
        var username = name();
        open(username);
        var account = accounts.find(username).orElseThrow();
        var holding = posts.holdings().stream()
                .filter(h -> Long.valueOf(account.id()).equals(h.accountId()))
                .findFirst()
                .orElseThrow();
        var end = "/to-chuc/chuc-vu/" + holding.id() + "/ket-thuc";
        assertThat(post(end, Map.of("when", "today"))).hasStatus3xxRedirection();
        assertThat(post(end, Map.of("when", "today"))).hasStatus(409);
        assertThat(web.get().uri("/quan-tri/tai-khoan")).bodyText().contains("đến hết 4/5/2026");
    }

    @Test
    void nobodyHoldsAPostTwice() {
        var username = name();
        open(username);
        var at = "/quan-tri/tai-khoan/" + accounts.find(username).orElseThrow().id();
        assertThat(post(at + "/chuc-vu", Map.of("post", "can-bo-van-phong")))
                .hasStatus(409)
                .bodyText()
                .contains("đang giữ chức vụ");
    }

    @Test
    void aLockedAccountIsMarkedAndCanBeOpenedAgain() {
        var username = name();
        open(username);
        var at = "/quan-tri/tai-khoan/" + accounts.find(username).orElseThrow().id();
        assertThat(post(at + "/khoa", Map.of())).hasStatus3xxRedirection();
        assertThat(web.get().uri("/quan-tri/tai-khoan"))
                .bodyText()
                .containsPattern(Pattern.compile(Pattern.quote(username) + "[^§]{0,200}Đã khóa"));
        assertThat(post(at + "/mo-khoa", Map.of())).hasStatus3xxRedirection();
        assertThat(accounts.find(username).orElseThrow().disabledAt()).isNull();
    }

    @Test
    void theFirstLinkIsOnlyForACouncilWhereNobodyCanSignIn() {
        assertThat(administratorLink.create()).isEmpty();
    }

    @Test
    void someoneWhoIsKnownGetsAnAccountAndKeepsTheirPosts() {
        var person = people.add("Hạng Thị Sò");
        holdings.hold(person, "can-bo-van-phong", TestClock.START, null, false);
        assertThat(web.get().uri("/quan-tri/tai-khoan/moi?nguoi=" + person.id()))
                .bodyText()
                .contains("Hạng Thị Sò", "Không giao thêm chức vụ");
        var username = name();
        var fields = Map.of(
                "username", username, "displayName", "Hạng Thị Sò", "post", "", "person", String.valueOf(person.id()));
        assertThat(post("/quan-tri/tai-khoan", fields)).hasStatus3xxRedirection();
        var account = accounts.find(username).orElseThrow();
        assertThat(people.ofAccount(account.id()).orElseThrow().id()).isEqualTo(person.id());
        assertThat(posts.authorities(account.id())).contains("duties:report-any");
        var again = new HashMap<>(fields);
        again.put("username", name());
        assertThat(post("/quan-tri/tai-khoan", again)).hasStatus(422).bodyText().contains("đã có tài khoản");
    }
}
