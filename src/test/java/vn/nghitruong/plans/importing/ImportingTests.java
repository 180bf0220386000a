package vn.nghitruong.plans.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.nghitruong.FormToken;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.plans.Plans;
import vn.nghitruong.platform.Councils;

@WebTest
@WithMockUser(
        username = "lan",
        authorities = {"plans:read", "plans:import", "duties:read"})
class ImportingTests {
    private static final String TWO = """
            1. Ban Kinh tế - Ngân sách chủ trì, phối hợp với Văn phòng rà soát nghị quyết, hoàn thành trước ngày 20/5/2026.

            2. Chi cục Thủy lợi chủ trì lập danh mục nghị quyết, trước ngày 31/4/2026.
            """;

    @Autowired
    MockMvcTester web;

    @Autowired
    Plans plans;

    @Autowired
    Councils councils;

    private String page(long draft) {
        return Browser.body(web.get().uri("/ke-hoach/nhap/" + draft).exchange());
    }

    private MvcTestResult confirm(long draft) {
        return web.post()
                .uri("/ke-hoach/nhap/" + draft + "/lap-ke-hoach")
                .with(FormToken.sent())
                .exchange();
    }

    @Test
    void whatWasReadIsShownBesideTheWordsAndNothingIsADutyBeforeItIsConfirmed() {
        var draft = Drafts.brought(web, "21/KH-HĐND", TWO);

        assertThat(page(draft))
                .contains(
                        "21/KH-HĐND",
                        "Rà soát nghị quyết",
                        "hoàn thành trước ngày 20/5/2026.",
                        "theo lời văn",
                        "Đã xem 0/2",
                        "Thường trực HĐND xã",
                        "ke-hoach.txt");
        assertThat(plans.all()).extracting(p -> p.number()).doesNotContain("21/KH-HĐND");
        assertThat(web.get().uri("/ke-hoach/21-kh-hdnd-2026")).hasStatus(404);

        assertThat(confirm(draft)).hasRedirectedUrl("/ke-hoach/21-kh-hdnd-2026");
        assertThat(web.get().uri("/ke-hoach/21-kh-hdnd-2026"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "/viec/21-kh-hdnd-2026-01\"",
                        "/viec/21-kh-hdnd-2026-02\"",
                        "ke-hoach.txt",
                        "Ban Kinh tế - Ngân sách");
        assertThat(page(draft)).contains("đã lập thành kế hoạch lúc").doesNotContain("/lap-ke-hoach\"");
    }

    @Test
    void anOwnerNobodyKnowsIsSaidAndListedBeforeConfirming() {
        var draft = Drafts.brought(web, "22/KH-HĐND", TWO);
        assertThat(page(draft)).contains("chưa có trong tổ chức");
        assertThat(web.get().uri("/ke-hoach/nhap/" + draft + "/lap-ke-hoach"))
                .bodyText()
                .contains("Thiếu người (1)", "Chi cục Thủy lợi", "Lập kế hoạch và giao 2 việc");
    }

    @Test
    void aDayNoCalendarHasIsDoubtedAtItsTask() {
        var draft = Drafts.brought(web, "23/KH-HĐND", TWO);
        assertThat(page(draft))
                .contains("không có trong lịch, nhiệm vụ này để trống thời hạn", "Thiếu thời hạn <b>1</b>");
    }

    @Test
    void aFileThatIsNoPlanIsRefusedOnTheFormInOneSentence() {
        for (var content : new String[] {"Kính gửi các đồng chí", " \n "}) {
            assertThat(Drafts.send(web, "thu.txt", content.getBytes(UTF_8), "INTERNAL"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("href=\"#file\"", "Nhập kế hoạch")
                    .doesNotContain("/tmp/");
        }
        assertThat(Drafts.send(web, "thu.txt", "Kính gửi các đồng chí".getBytes(UTF_8), "INTERNAL"))
                .bodyText()
                .contains("thu.txt: không phải kế hoạch đọc được");
        assertThat(Drafts.send(web, "anh.docx", new byte[] {1, 2, 3}, "INTERNAL"))
                .hasStatus(422);
        assertThat(Drafts.send(web, "thu.txt", "I. X".getBytes(UTF_8), "SECRET"))
                .hasStatus(422)
                .bodyText()
                .contains("Tài liệu mật không đưa vào hệ thống nối mạng");
        assertThat(web.post().uri("/ke-hoach/nhap").with(FormToken.sent()).param("secrecy", "INTERNAL"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn tệp.");
    }

    @Test
    void aPlanOfTheSameNumberAndYearIsRefusedWithALinkToIt() {
        confirm(Drafts.brought(web, "24/KH-HĐND", TWO));
        var again = Drafts.brought(web, "24/KH-HĐND", TWO);
        assertThat(confirm(again))
                .hasStatus(409)
                .bodyText()
                .contains("href=\"/ke-hoach/24-kh-hdnd-2026\"", "không lập lần nữa")
                .doesNotContain("<button class=\"button\">");
    }

    @Test
    void aPlanWithoutANumberIsNamedFirst() {
        var text = "KẾ HOẠCH\n\nRà soát nghị quyết\n\nI. NHIỆM VỤ\n\n" + TWO;
        var draft = Drafts.number(Drafts.send(web, "a.txt", text.getBytes(UTF_8), "PUBLIC"));
        assertThat(confirm(draft)).hasStatus(409).bodyText().contains("Chưa có đủ số, tên và ngày ban hành");

        assertThat(head(draft, 0, "không", "26")).hasStatus(422).bodyText().contains("không", "value=\"26\"");
        assertThat(head(draft, 0, "25/KH-HĐND", "10/4/2026")).hasStatus3xxRedirection();
        assertThat(head(draft, 0, "26/KH-HĐND", "10/4/2026"))
                .hasStatus(409)
                .bodyText()
                .contains("Người khác vừa lưu: 25/KH-HĐND", "value=\"26/KH-HĐND\"");
        assertThat(confirm(draft)).hasRedirectedUrl("/ke-hoach/25-kh-hdnd-2026");
    }

    private MvcTestResult head(long draft, int version, String number, String day) {
        return web.post()
                .uri("/ke-hoach/nhap/" + draft + "/van-ban")
                .with(FormToken.sent())
                .param("version", String.valueOf(version))
                .param("number", number)
                .param("title", "Rà soát nghị quyết")
                .param("issuedOn", day)
                .exchange();
    }

    @Test
    void rulesThatNameNoFirstDayFollowTheDayOfIssue() {
        var draft = Drafts.brought(web, "27/KH-HĐND", "1. Văn phòng chủ trì báo cáo hằng tháng, trước ngày 20.\n");
        assertThat(page(draft)).contains("hằng tháng, từ 9/4/2026");
        head(draft, 0, "27/KH-HĐND", "2/5/2026");
        assertThat(page(draft)).contains("hằng tháng, từ 2/5/2026");
    }

    @Test
    void anAbandonedDraftStaysToBeReadAndCannotBeChanged() {
        var draft = Drafts.brought(web, "28/KH-HĐND", TWO);
        var abandon = web.post().uri("/ke-hoach/nhap/" + draft + "/bo").with(FormToken.sent());
        assertThat(abandon).hasStatus(422).bodyText().contains("Hãy ghi lý do bỏ bản nháp.");
        assertThat(web.post()
                        .uri("/ke-hoach/nhap/" + draft + "/bo")
                        .with(FormToken.sent())
                        .param("reason", "Nhập nhầm bản cũ"))
                .hasRedirectedUrl("/ke-hoach/nhap");
        assertThat(page(draft)).contains("Lý do: Nhập nhầm bản cũ");
        assertThat(confirm(draft)).hasStatus(409).bodyText().contains("đã được lan bỏ");
    }

    @Test
    void aDraftOfAnotherCouncilIsNotFound() {
        var draft = Drafts.brought(web, "29/KH-HĐND", TWO);
        var other = councils.found("t-importing-other", "HĐND xã Khác");
        councils.claim("importing-other.test", other);
        RequestPostProcessor there = request -> {
            request.setServerName("importing-other.test");
            return request;
        };
        for (var address :
                new String[] {"", "/van-ban", "/bo", "/lap-ke-hoach", "/muc/0/them", "/muc/0/sua", "/viec/1"}) {
            var path = "/ke-hoach/nhap/" + draft + address;
            if (!address.startsWith("/viec")) {
                assertThat(web.get().uri(path)).as(path).hasStatusOk();
            }
            assertThat(web.get().uri(path).with(there)).as(path).hasStatus(404);
        }
    }

    @Test
    @WithMockUser(authorities = "plans:read")
    void whoMayOnlyReadPlansIsRefused() {
        assertThat(web.get().uri("/ke-hoach/nhap")).hasStatus(403);
        assertThat(web.get().uri("/ke-hoach/nhap/1")).hasStatus(403);
    }

    @Test
    void threeHundredTasksCostAsManyQueriesAsTwo() {
        var many = IntStream.rangeClosed(1, 300)
                .mapToObj(n ->
                        n + ". Cơ quan số " + n + " chủ trì rà soát nghị quyết số " + n + ", trước ngày 20/5/2026.\n\n")
                .collect(Collectors.joining());
        var large = Drafts.brought(web, "30/KH-HĐND", many);
        var small = Drafts.brought(web, "31/KH-HĐND", TWO);
        assertThat(page(large)).contains("Đã xem 0/300");
        for (var path : new String[] {"", "/lap-ke-hoach"}) {
            assertThat(queries("/ke-hoach/nhap/" + large + path))
                    .isEqualTo(queries("/ke-hoach/nhap/" + small + path))
                    .isLessThanOrEqualTo(13);
        }
    }

    private int queries(String address) {
        try (var queries = new QueryCounter()) {
            assertThat(web.get().uri(address)).hasStatusOk();
            return queries.statements().size();
        }
    }
}
