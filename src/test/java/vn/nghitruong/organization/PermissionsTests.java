package vn.nghitruong.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.PlanTen;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.accounts.TestAccounts;
import vn.nghitruong.platform.Table;

/** Every page and every act, tried by the holder of every post after a real sign-in. */
@WebTest
class PermissionsTests {
    /** What has to be held to go through a door; written out in the test's resources so that a change is noticed. */
    private record Door(HttpMethod method, String address, String permission) {}

    private static final List<Door> DOORS = Table.of("permissions/doors.tsv").stream()
            .map(row -> new Door(HttpMethod.valueOf(row.get("method")), row.get("address"), row.get("permission")))
            .toList();

    private static final Map<String, Set<String>> POSTS = Table.of("permissions/posts.tsv").stream()
            .collect(Collectors.toMap(
                    row -> row.get("post"), row -> Set.of(row.get("may").split("; "))));

    private static Stream<Door> doors(HttpMethod method) {
        return DOORS.stream().filter(door -> door.method().equals(method));
    }

    @Autowired
    TestHolders holders;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Posts posts;

    @Autowired
    PlanTen planTen;

    @Autowired
    TestDelegates elections;

    @Autowired
    TermRepository terms;

    @Autowired
    Villages villages;

    @BeforeEach
    void plan() {
        planTen.store();
        if (terms.all().isEmpty()) {
            elections.elect("Lù Thị Thử");
            villages.add(List.of("Thôn Thử"), null);
        }
    }

    private Browser holderOf(String post) {
        return holders.signedIn(web, post);
    }

    @Test
    void theTableNamesEveryPost() {
        assertThat(posts.all()).extracting(Post::code).containsExactlyInAnyOrderElementsOf(POSTS.keySet());
    }

    static Stream<String> everyPost() {
        return POSTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("everyPost")
    void aPostOpensWhatItMayAndNothingElse(String post) {
        var browser = holderOf(post);
        var token = Browser.token(browser.get("/tai-khoan"));
        doors(HttpMethod.GET)
                .forEach(door -> assertThat(browser.get(door.address()))
                        .as("%s opens %s", post, door.address())
                        .hasStatus(expected(post, door.permission())));
        for (var own : List.of("/", "/tai-khoan", "/thong-bao", "/tai-khoan/thong-bao")) {
            assertThat(browser.get(own)).as("%s opens %s", post, own).hasStatusOk();
        }
        doors(HttpMethod.POST).forEach(door -> {
            var sent = Map.of("_csrf", String.valueOf(token), "post", "dai-bieu");
            var status = browser.send(HttpMethod.POST, door.address(), sent)
                    .getResponse()
                    .getStatus();
            assertThat(status == 403)
                    .as("%s does %s: %d", post, door.address(), status)
                    .isEqualTo(!may(post, door.permission()));
        });
    }

    private static boolean may(String post, String permission) {
        return POSTS.get(post).contains(permission);
    }

    private static int expected(String post, String permission) {
        return may(post, permission) ? 200 : 403;
    }

    @Test
    void whoHoldsNoPostSeesTheirAccountOnly() {
        var account = accounts.withPassword("khong-chuc-vu");
        var browser = new Browser(web);
        browser.signIn(account.username(), TestAccounts.PASSWORD);
        doors(HttpMethod.GET)
                .forEach(door -> assertThat(browser.get(door.address()))
                        .as(door.address())
                        .hasStatus(403));
        assertThat(browser.get("/")).hasStatusOk().bodyText().contains("chưa được giao chức vụ nào");
        assertThat(browser.get("/tai-khoan")).hasStatusOk();
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        doors(HttpMethod.GET)
                .forEach(door -> assertThat(new Browser(web).get(door.address()))
                        .as(door.address())
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
                .contains("/ke-hoach\"", "/chi-tieu\"", "/quan-tri/")
                .doesNotContain("/quan-tri/tai-khoan");
        assertThat(holderOf("quan-tri").get("/quan-tri/quy-tac"))
                .bodyText()
                .contains("/ke-hoach\"", "/quan-tri/tai-khoan\"", "/quan-tri/ngay-nghi\"");
    }
}
