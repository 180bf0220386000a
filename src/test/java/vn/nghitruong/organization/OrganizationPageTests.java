package vn.nghitruong.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.FormToken;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;

/** The council's own pages as the Office sees and changes them. */
@WebTest
@WithMockUser(authorities = {"organization:read", "organization:manage"})
class OrganizationPageTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @Autowired
    Bodies bodies;

    @Autowired
    Villages villages;

    @Autowired
    Holdings holdings;

    @Autowired
    Posts posts;

    @Autowired
    TestDelegates elections;

    @Autowired
    TestClock clock;

    @BeforeEach
    void today() {
        clock.setTo(TestClock.START);
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = web.post().uri(path).with(FormToken.sent());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String page(String path) {
        var answer = web.get().uri(path).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return vn.nghitruong.accounts.Browser.body(answer);
    }

    private int queries(String path) {
        try (var counter = new QueryCounter()) {
            page(path);
            return counter.statements().size();
        }
    }

    /** What a form's page says was there when it was opened. */
    private String seen(String path) {
        return page(path).replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
    }

    @Test
    void theOverviewTellsWhoHoldsWhatOnADay() {
        var chair = people.add("Đặng Văn Chủ");
        holdings.hold(chair, "chu-tich", TestClock.START, null, false);
        assertThat(page("/to-chuc")).contains("Đặng Văn Chủ", "Thường trực HĐND xã");
        assertThat(page("/to-chuc?ngay=2026-05-03")).doesNotContain("Đặng Văn Chủ");
        assertThat(page("/to-chuc?ngay=hom-qua")).contains("Không đọc được ngày");
    }

    @Test
    void pagesAskTheDatabaseAsOftenHoweverManyThereAre() {
        elections.elect("Hoàng Thị Một");
        var before = List.of(
                queries("/to-chuc"),
                queries("/to-chuc/dai-bieu"),
                queries("/to-chuc/nguoi"),
                queries("/to-chuc/co-quan"),
                queries("/to-chuc/thon"));
        for (var i = 0; i < 12; i++) {
            var delegate = elections.elect("Hoàng Thị Thứ " + i);
            villages.add(List.of("Thôn số " + i), null);
            var village = villages.all().getFirst();
            villages.give(village.id(), delegate, TestClock.START);
            holdings.hold(delegate, "dai-bieu", TestClock.START, null, false);
        }
        assertThat(List.of(
                        queries("/to-chuc"),
                        queries("/to-chuc/dai-bieu"),
                        queries("/to-chuc/nguoi"),
                        queries("/to-chuc/co-quan"),
                        queries("/to-chuc/thon")))
                .isEqualTo(before)
                .isEqualTo(List.of(10, 3, 3, 4, 4));
    }

    @Test
    void aPersonIsEnteredOnceAllIsRight() {
        var wrong = Map.of("name", " ", "phone", "abc", "email", "a@b", "bornYear", "2199");
        assertThat(post("/to-chuc/nguoi/moi", wrong))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy nhập họ và tên", "Số điện thoại gồm", "dạng ten@", "Hãy nhập năm sinh", "abc");
        var right = Map.of("name", "Ma  Thị Sáng", "title", "Bà", "phone", "0912 345 678", "bornYear", "1970");
        assertThat(post("/to-chuc/nguoi/moi", right)).hasStatus3xxRedirection();
        assertThat(page("/to-chuc/nguoi")).contains("Ma Thị Sáng", "Không có tài khoản");
    }

    @Test
    void twoClerksWhoMendTheSamePersonDoNotUndoOneAnother() {
        var at = "/to-chuc/nguoi/" + people.add("Vàng Thị Hai").id() + "/sua";
        var seen = seen(at);
        assertThat(post(at, Map.of("name", "Vàng Thị Hai", "phone", "0912345678", "seen", seen)))
                .hasStatus3xxRedirection();
        assertThat(post(at, Map.of("name", "Vàng Thị Hải", "seen", seen)))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác sửa");
    }

    @Test
    void aBodyThatIsRenamedIsStillKnownByItsOldName() {
        var made = post(
                "/to-chuc/co-quan/moi",
                Map.of(
                        "name",
                        "Phòng Kinh tế",
                        "kind",
                        "OUTSIDE",
                        "parent",
                        "ubnd",
                        "names",
                        "Phòng KT",
                        "fields",
                        "Đất đai\nGiao thông"));
        assertThat(made).hasRedirectedUrl("/to-chuc/co-quan/phong-kinh-te");
        assertThat(page("/to-chuc/co-quan")).contains("Phòng Kinh tế", "Đất đai, Giao thông");
        var at = "/to-chuc/co-quan/phong-kinh-te/sua";
        var seen = seen(at);
        var renamed = Map.of(
                "name",
                "Phòng Kinh tế và Hạ tầng",
                "parent",
                "ubnd",
                "names",
                "Phòng KT",
                "fields",
                "Đất đai",
                "seen",
                seen);
        assertThat(post(at, renamed)).hasStatus3xxRedirection();
        assertThat(bodies.named("phòng kinh tế")).extracting(Body::name).containsExactly("Phòng Kinh tế và Hạ tầng");
        assertThat(bodies.named("Phòng KT")).hasSize(1);
        assertThat(page("/to-chuc/co-quan/phong-kinh-te")).contains("Phòng Kinh tế; Phòng KT", "UBND xã");
        assertThat(post(at, renamed)).hasStatus(409).bodyText().contains("vừa được người khác sửa");
        assertThat(bodies.competence(TestClock.START).values()).containsExactly(List.of("Đất đai"));
    }

    @Test
    void aBodyThatIsClosedTakesItsHoldersAlong() {
        post("/to-chuc/co-quan/moi", Map.of("name", "Ban Pháp chế", "kind", "COMMITTEE"));
        var at = "/to-chuc/co-quan/ban-phap-che";
        assertThat(post(at + "/chuc-vu", Map.of("title", "Trưởng Ban Pháp chế", "like", "truong-ban-kt-ns")))
                .hasStatus3xxRedirection();
        var head = people.add("Nông Thị Trưởng");
        holdings.hold(head, "truong-ban-phap-che", TestClock.START, null, false);
        assertThat(page(at + "/ket-thuc")).contains("Nông Thị Trưởng thôi giữ chức vụ Trưởng Ban Pháp chế cùng ngày");
        assertThat(post(at + "/ket-thuc", Map.of("lastDay", "31/2/2026"))).hasStatus(422);
        assertThat(post(at + "/ket-thuc", Map.of("lastDay", "2026-05-31"))).hasStatus3xxRedirection();
        assertThat(post(at + "/ket-thuc", Map.of("lastDay", "2026-05-31"))).hasStatus(409);
        assertThat(posts.heldBy(head.id(), TestClock.START.withDayOfMonth(31))).hasSize(1);
        assertThat(posts.heldBy(head.id(), TestClock.START.plusMonths(1))).isEmpty();
        assertThat(page("/to-chuc?ngay=2026-05-31")).contains("Ban Pháp chế");
        assertThat(page("/to-chuc?ngay=2026-06-01")).doesNotContain("Ban Pháp chế");
    }

    @Test
    void villagesArePastedAndGivenToADelegate() {
        assertThat(post("/to-chuc/thon/don-vi-bau-cu", Map.of("name", "Đơn vị bầu cử số 1")))
                .hasStatus3xxRedirection();
        var constituency = villages.constituencies().getFirst();
        var pasted = Map.of("names", "Thôn Bản Lằng\r\n\r\nThôn  Nà Ray\n", "constituency", "" + constituency.id());
        assertThat(post("/to-chuc/thon", pasted)).hasStatus3xxRedirection();
        assertThat(post("/to-chuc/thon", Map.of("names", " \n "))).hasStatus(422);
        var village = villages.all().stream()
                .filter(v -> v.name().equals("Thôn Nà Ray"))
                .findFirst()
                .orElseThrow();
        assertThat(village.constituency()).isEqualTo("Đơn vị bầu cử số 1");
        var person = elections.elect("Lù Văn Thôn");
        var give = Map.of("village", "" + village.id(), "from", "2026-05-01");
        assertThat(post("/to-chuc/nguoi/" + person.id() + "/thon", give)).hasStatus3xxRedirection();
        assertThat(post("/to-chuc/nguoi/" + person.id() + "/thon", give)).hasStatus(409);
        assertThat(page("/to-chuc/thon")).containsPattern("Thôn Nà Ray[^§]{0,400}Lù Văn Thôn");
        assertThat(page("/to-chuc/dai-bieu")).contains("phụ trách Thôn Nà Ray");
        var care = villages.careOf(person.id()).getFirst();
        var end = "/to-chuc/phu-trach/" + care.id() + "/ket-thuc";
        assertThat(post(end, Map.of("lastDay", "2026-04-01"))).hasStatus(409);
        assertThat(post(end, Map.of("lastDay", "2026-05-03"))).hasStatus3xxRedirection();
        assertThat(post(end, Map.of("lastDay", "2026-05-03"))).hasStatus(409);
        assertThat(page("/to-chuc/dai-bieu")).doesNotContain("Thôn Nà Ray");
        assertThat(page("/to-chuc/nguoi/" + person.id())).contains("Thôn Nà Ray", "đến hết 3/5/2026");
    }

    @Test
    void noDayLiesInTwoTerms() {
        elections.elect("Lù Thị Khóa");
        var next = Map.of("name", "Nhiệm kỳ 2031–2036", "startsOn", "2031-03-31", "endsOn", "2036-03-31");
        assertThat(post("/to-chuc/nhiem-ky/moi", next))
                .hasStatus(409)
                .bodyText()
                .contains("trùng với");
        var wrong = Map.of("name", "Nhiệm kỳ 2031–2036", "startsOn", "2031-04-01", "endsOn", "2031-04-01");
        assertThat(post("/to-chuc/nhiem-ky/moi", wrong)).hasStatus(422);
        var right = Map.of("name", "Nhiệm kỳ 2031–2036", "startsOn", "1/4/2031", "endsOn", "31/3/2036");
        assertThat(post("/to-chuc/nhiem-ky/moi", right)).hasStatus3xxRedirection();
        assertThat(page("/to-chuc/nhiem-ky")).contains("Nhiệm kỳ 2031–2036", "1/4/2031");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var path : List.of(
                "/to-chuc/nguoi/999999",
                "/to-chuc/nguoi/999999/sua",
                "/to-chuc/co-quan/khong-co",
                "/to-chuc/dai-bieu/999999/trang-thai",
                "/to-chuc/chuc-vu/999999/ket-thuc",
                "/to-chuc/nhiem-ky/999999/sua",
                "/to-chuc/thon/999999/sua")) {
            assertThat(web.get().uri(path)).as(path).hasStatus(404);
        }
    }
}
