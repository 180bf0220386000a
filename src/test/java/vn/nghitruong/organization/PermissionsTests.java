package vn.nghitruong.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.PlanTen;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.accounts.TestAccounts;

/** Every page and every act, tried by the holder of every post after a real sign-in. */
@WebTest
class PermissionsTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("/ke-hoach", "plans:read"),
            Map.entry("/ke-hoach/10-kh-hdnd-2026", "plans:read"),
            Map.entry("/viec", "duties:read"),
            Map.entry("/viec/10-kh-hdnd-2026-01", "duties:read"),
            Map.entry("/viec/lich", "duties:read"),
            Map.entry("/viec/thay-doi", "duties:read"),
            Map.entry("/tai-khoan/lich", "duties:read"),
            Map.entry("/chi-tieu", "indicators:read"),
            Map.entry("/chi-tieu/viec-dung-han", "indicators:read"),
            Map.entry("/viec/10-kh-hdnd-2026-01/1/hoan-thanh", "duties:report of Ban VH-XH"),
            Map.entry("/viec/10-kh-hdnd-2026-01/1/tra-lai", "duties:confirm of Thường trực"),
            Map.entry("/quan-tri/tai-khoan", "accounts:manage"),
            Map.entry("/quan-tri/tai-khoan/moi", "accounts:manage"));

    private static final Map<String, String> ACTS = Map.of(
            "/viec/10-kh-hdnd-2026-01/1/hoan-thanh", "duties:report of Ban VH-XH",
            "/viec/10-kh-hdnd-2026-01/1/tra-lai", "duties:confirm of Thường trực",
            "/tai-khoan/lich", "duties:read",
            "/tai-khoan/lich/999999/thu-hoi", "duties:read",
            "/quan-tri/tai-khoan", "accounts:manage",
            "/quan-tri/tai-khoan/999999/lien-ket", "accounts:manage",
            "/quan-tri/tai-khoan/999999/chuc-vu", "accounts:manage",
            "/quan-tri/tai-khoan/999999/khoa", "accounts:manage",
            "/quan-tri/tai-khoan/999999/mo-khoa", "accounts:manage",
            "/quan-tri/tai-khoan/chuc-vu/999999/ket-thuc", "accounts:manage");

    private static final Set<String> READING = Set.of("plans:read", "duties:read", "indicators:read");

    /** Who may do what besides reading, written out here so that a change of the table is noticed. */
    private static final Map<String, Set<String>> BESIDES = Map.of(
            "quan-tri",
                    Set.of(
                            "accounts:manage",
                            "duties:report of Ban VH-XH",
                            "duties:confirm of Thường trực",
                            "duties:assign"),
            "chu-tich", Set.of("duties:confirm of Thường trực", "duties:assign"),
            "pho-chu-tich", Set.of("duties:confirm of Thường trực", "duties:assign"),
            "truong-ban-kt-ns", Set.of(),
            "truong-ban-vh-xh", Set.of("duties:report of Ban VH-XH"),
            "chanh-van-phong", Set.of("duties:report of Ban VH-XH", "duties:confirm of Thường trực", "duties:assign"),
            "can-bo-van-phong", Set.of("duties:report of Ban VH-XH", "duties:confirm of Thường trực", "duties:assign"),
            "dai-bieu", Set.of());

    @Autowired
    MockMvcTester web;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Posts posts;

    @Autowired
    PlanTen planTen;

    @BeforeEach
    void plan() {
        planTen.store();
    }

    private Browser holderOf(String post) {
        var account = accounts.withPassword("nguoi-" + NUMBER.incrementAndGet());
        posts.hold(post, account.id());
        var browser = new Browser(web);
        browser.signIn(account.username(), TestAccounts.PASSWORD);
        return browser;
    }

    @Test
    void theTableNamesEveryPost() {
        assertThat(posts.all()).extracting(Post::code).containsExactlyInAnyOrderElementsOf(BESIDES.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quan-tri",
                "chu-tich",
                "pho-chu-tich",
                "truong-ban-kt-ns",
                "truong-ban-vh-xh",
                "chanh-van-phong",
                "can-bo-van-phong",
                "dai-bieu"
            })
    void aPostOpensWhatItMayAndNothingElse(String post) {
        var browser = holderOf(post);
        var token = Browser.token(browser.get("/tai-khoan"));
        PAGES.forEach((page, permission) ->
                assertThat(browser.get(page)).as("%s opens %s", post, page).hasStatus(expected(post, permission)));
        ACTS.forEach((act, permission) -> {
            var status = browser.send(HttpMethod.POST, act, Map.of("_csrf", String.valueOf(token), "post", "dai-bieu"))
                    .getResponse()
                    .getStatus();
            assertThat(status == 403).as("%s does %s: %d", post, act, status).isEqualTo(!may(post, permission));
        });
    }

    private static boolean may(String post, String permission) {
        return READING.contains(permission) || BESIDES.get(post).contains(permission);
    }

    private static int expected(String post, String permission) {
        return may(post, permission) ? 200 : 403;
    }

    @Test
    void whoHoldsNoPostSeesTheirAccountOnly() {
        var account = accounts.withPassword("khong-chuc-vu");
        var browser = new Browser(web);
        browser.signIn(account.username(), TestAccounts.PASSWORD);
        PAGES.keySet().forEach(page -> assertThat(browser.get(page)).as(page).hasStatus(403));
        assertThat(browser.get("/")).hasStatusOk().bodyText().contains("chưa được giao chức vụ nào");
        assertThat(browser.get("/tai-khoan")).hasStatusOk();
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        PAGES.keySet()
                .forEach(page -> assertThat(new Browser(web).get(page))
                        .as(page)
                        .hasStatus3xxRedirection()
                        .redirectedUrl()
                        .startsWith("/dang-nhap"));
    }

    @Test
    void theChairOfACommitteeSpeaksForTheCommitteeAndNobodyElse() {
        var browser = holderOf("truong-ban-vh-xh");
        var own = "/viec/10-kh-hdnd-2026-01";
        var other = "/viec/10-kh-hdnd-2026-22";
        var button = "/hoan-thanh\"";
        assertThat(browser.get(own)).bodyText().contains(button);
        assertThat(browser.get(other)).bodyText().doesNotContain(button);
    }

    @Test
    void theListOfMyWorkIsThatOfMyBodies() {
        var mine = browserWork("truong-ban-kt-ns");
        assertThat(mine).contains("Quy chế làm việc").doesNotContain("Nâng cấp Cổng thông tin");
        assertThat(browserWork("can-bo-van-phong")).contains("Phương án triển khai ứng dụng AI");
    }

    private String browserWork(String post) {
        return Browser.body(holderOf(post).get("/viec?co-quan=cua-toi&xem=chua-nhap"));
    }

    @Test
    void navigationShowsWhatAPostMayOpen() {
        assertThat(holderOf("dai-bieu").get("/viec"))
                .bodyText()
                .contains("/ke-hoach\"", "/chi-tieu\"")
                .doesNotContain("/quan-tri/tai-khoan");
        for (var word : List.of("/ke-hoach\"", "/quan-tri/tai-khoan\"")) {
            assertThat(holderOf("quan-tri").get("/viec")).bodyText().contains(word);
        }
    }
}
