package vn.nghitruong.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghitruong.notifications.TellingTests.notice;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.organization.Person;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Councils;

/** What I have been told, seen through the door. */
@WebTest
class NoticePageTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    Notifications notifications;

    @Autowired
    Recipients recipients;

    @Autowired
    Councils councils;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;
    private Person me;

    @BeforeEach
    void someoneSignsIn() {
        var account = recipients.holder("dai-bieu");
        me = recipients.of(account);
        browser = Recipients.signedIn(new Browser(web), account);
    }

    private long id(Person person) {
        return jdbc.sql("select max(id) from notice where person_id = :person")
                .param("person", person.id())
                .query(Long.class)
                .single();
    }

    private String page(String path) {
        return Browser.body(browser.get(path));
    }

    private void post(String path, Map<String, String> fields, int status) {
        assertThat(browser.submit("/tai-khoan", path, fields)).hasStatus(status);
    }

    @Test
    void aNoticeIsShownWithItsLinkAndCountsInTheHeadUntilItIsRead() {
        assertThat(page("/tai-khoan")).doesNotContain("head__unread");
        notifications.tell(notice("moi", me));
        assertThat(page("/tai-khoan")).contains("<b class=\"head__unread\">1<span");
        assertThat(page("/thong-bao"))
                .contains("href=\"/viec/a\"", "Sắp đến hạn: báo cáo tháng 5", "Hạn thứ Sáu, 15/5/2026.", "Chưa đọc");
        post("/thong-bao/" + id(me) + "/da-doc", Map.of(), 302);
        assertThat(page("/thong-bao")).contains("Sắp đến hạn").doesNotContain("Chưa đọc", "head__unread");
    }

    @Test
    void markupIsShownAsText() {
        notifications.tell(
                new Notice("the", Set.of(me.id()), Urgency.URGENT, "<b>đậm</b>", "<script>alert(1)</script>", "/viec"));
        assertThat(page("/thong-bao"))
                .contains("&lt;b&gt;đậm&lt;/b&gt;", "Khẩn")
                .doesNotContain("<script>", "<b>đậm");
    }

    @Test
    void theUnreadStandFirstAndAllOfThemCanBeReadAtOnce() {
        notifications.tell(new Notice("cu", Set.of(me.id()), Urgency.NORMAL, "Tin cũ", "", "/viec"));
        notifications.tell(new Notice("moi", Set.of(me.id()), Urgency.NORMAL, "Tin mới", "", "/viec"));
        post("/thong-bao/" + id(me) + "/da-doc", Map.of(), 302);
        assertThat(page("/thong-bao")).containsSubsequence("Tin cũ", "Tin mới");

        var seen = id(me);
        notifications.tell(new Notice("sau", Set.of(me.id()), Urgency.NORMAL, "Tin đến sau", "", "/viec"));
        post("/thong-bao/da-doc-het", Map.of("den", String.valueOf(seen)), 302);
        assertThat(page("/thong-bao"))
                .containsOnlyOnce("Chưa đọc</span>")
                .containsSubsequence("Tin đến sau", "Tin mới");
    }

    @Test
    void anotherPersonsNoticeIsNeitherSeenNorRead() {
        var other = recipients.of(recipients.holder("dai-bieu"));
        notifications.tell(new Notice("rieng", Set.of(other.id()), Urgency.NORMAL, "Chỉ cho người khác", "", "/viec"));
        assertThat(page("/thong-bao")).doesNotContain("Chỉ cho người khác");
        post("/thong-bao/" + id(other) + "/da-doc", Map.of(), 404);
        post("/thong-bao/da-doc-het", Map.of("den", "999999"), 302);
        assertThat(jdbc.sql("select read_at is null from notice where id = :id")
                        .param("id", id(other))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void anotherCouncilsNoticeIsNotThere() {
        var other = councils.found("t-notice-other", "Hội đồng nhân dân xã Khác");
        councils.claim("notice-other.test", other);
        var id = CouncilScope.call(other, () -> {
            var stranger = recipients.someone("Người xã khác", null);
            IntStream.range(0, 200).forEach(n -> notifications.tell(notice("khac-" + n, stranger)));
            return id(stranger);
        });
        post("/thong-bao/" + id + "/da-doc", Map.of(), 404);
        var there = new Browser(web).on("notice-other.test");
        assertThat(there.get("/thong-bao")).hasStatus3xxRedirection();
    }

    @Test
    void aLongListHasPagesAndEachTakesAsManyQueries() {
        IntStream.range(0, 65).forEach(n -> notifications.tell(notice("dai-" + n, me)));
        assertThat(page("/thong-bao?trang=99")).contains("Trang 3/3, 65 mục");
        try (var queries = new QueryCounter()) {
            assertThat(browser.get("/thong-bao?trang=2")).hasStatusOk();
            // Account, rights, unread, person, counts, page; session and council are asked elsewhere.
            assertThat(queries.statements()).hasSizeLessThanOrEqualTo(11);
        }
    }

    @Test
    void theNumberInTheHeadCostsOneQuery() {
        try (var queries = new QueryCounter()) {
            assertThat(browser.get("/tai-khoan")).hasStatusOk();
            assertThat(queries.statements().stream().filter(sql -> sql.contains("from notice")))
                    .hasSize(1);
        }
        try (var queries = new QueryCounter()) {
            assertThat(new Browser(web).get("/dang-nhap")).hasStatusOk();
            assertThat(queries.statements()).noneMatch(sql -> sql.contains("from notice"));
        }
    }
}
