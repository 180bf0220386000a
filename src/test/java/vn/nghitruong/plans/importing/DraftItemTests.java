package vn.nghitruong.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.FormToken;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.plans.Plan;
import vn.nghitruong.platform.CouncilScope;

@WebTest
@WithMockUser(
        username = "lan",
        authorities = {"plans:read", "plans:import", "duties:read"})
class DraftItemTests {
    private static final AtomicInteger NUMBER = new AtomicInteger(100);
    private static final String THREE = """
            1. Ban Kinh tế - Ngân sách chủ trì rà soát nghị quyết và lập danh mục, trước ngày 20/5/2026.

            2. Văn phòng chủ trì gửi báo cáo.

            3. Ban Văn hóa - Xã hội chủ trì giám sát trường học, trước ngày 30/6/2026.
            """;

    @Autowired
    MockMvcTester web;

    @Autowired
    PlanImports imports;

    @Autowired
    ImportItems acts;

    @Autowired
    PlanConfirmation confirmation;

    private long draft;

    @BeforeEach
    void bring() {
        draft = Drafts.brought(web, NUMBER.incrementAndGet() + "/KH-HĐND", THREE);
    }

    private List<ImportItem> items() {
        return imports.items(imports.get(draft));
    }

    private ImportItem item(int n) {
        return items().get(n);
    }

    private List<String> kept() {
        return items().stream().filter(ImportItem::kept).map(ImportItem::task).toList();
    }

    private String page(String query) {
        return Browser.body(web.get().uri("/ke-hoach/nhap/" + draft + query).exchange());
    }

    private MvcTestResult act(ImportItem item, String act, Map<String, String> fields) {
        var request = web.post()
                .uri("/ke-hoach/nhap/" + draft + "/viec/" + item.id() + act)
                .with(FormToken.sent())
                .param("version", String.valueOf(item.version()));
        fields.forEach(request::param);
        return request.exchange();
    }

    private Map<String, String> form(Map<String, String> changes) {
        var fields = new LinkedHashMap<>(Map.of(
                "task", "Rà soát mọi nghị quyết",
                "lead", "Văn phòng; Tổ công tác",
                "support", "UBND xã",
                "accountable", "ban-kt-ns",
                "when", "ON_DATE",
                "date", "21/5/2026",
                "before", "true"));
        fields.putAll(changes);
        return fields;
    }

    @Test
    void whatIsCorrectedStandsBesideWhatWasReadAndOneComesBackToTheCard() {
        var item = item(0);
        assertThat(act(item, "", form(Map.of())))
                .hasRedirectedUrl("/ke-hoach/nhap/%d?xem=&vua=%d#viec-%d".formatted(draft, item.id(), item.id()));
        assertThat(page(""))
                .contains(
                        "Rà soát mọi nghị quyết",
                        "đọc được: " + item.task(),
                        "Tổ công tác",
                        "chưa có trong tổ chức",
                        "đọc được: Ban Kinh tế - Ngân sách",
                        "đọc được: trước ngày 20/5/2026",
                        "trước ngày 21/5/2026",
                        "Đã xem 1/3");
        assertThat(item(0).accountable()).isEqualTo("ban-kt-ns");
    }

    @Test
    void theNextTaskNobodyLookedAtFollows() {
        var next = item(1);
        assertThat(act(item(0), "", form(Map.of("next", "true"))))
                .hasRedirectedUrl("/ke-hoach/nhap/%d/viec/%d".formatted(draft, next.id()));
    }

    @Test
    void everyKindOfRuleCanBeSaid() {
        var said = Map.of(
                Map.of("when", "PERIOD", "from", "1/7/2026", "date", "30/9/2026"), "PERIOD|2026-07-01|2026-09-30",
                Map.of("when", "MONTHLY_DAY", "number", "20", "from", "9/4/2026"), "MONTHLY_DAY|20|true|2026-04-09",
                Map.of("when", "MONTHLY", "from", "9/4/2026"), "MONTHLY|2026-04-09",
                Map.of("when", "MONTHLY_MEETING", "from", "9/4/2026"), "MONTHLY_MEETING|2026-04-09",
                Map.of("when", "YEARLY", "months", "tháng 10, 4", "from", "9/4/2026"), "YEARLY|4,10|2026-04-09",
                Map.of("when", "RECURRING", "words", "mỗi quý"), "RECURRING|mỗi quý",
                Map.of("when", "FROM_EVENT", "number", "7", "side", "AFTER", "words", "kết thúc kỳ họp"),
                        "FROM_EVENT|7|false|true|kết thúc kỳ họp",
                Map.of("when", "UPON_EVENT", "words", "khi có yêu cầu"), "UPON_EVENT|khi có yêu cầu",
                Map.of("when", "STANDING"), "STANDING|",
                Map.of("when", "NO_DATE"), "NONE|");
        said.forEach((fields, rule) -> {
            assertThat(act(item(0), "", form(fields))).as(rule).hasStatus3xxRedirection();
            assertThat(item(0).rule().canonical()).isEqualTo(rule);
            assertThat(WhenForm.of(item(0).rule()).rule()).isEqualTo(item(0).rule());
            assertThat(page("/viec/" + item(0).id())).contains(item(0).rule().inWords());
        });
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndEverythingTypedIsKept() {
        assertThat(act(item(0), "", form(Map.of("task", " ", "date", "32/5/2026", "accountable", "x"))))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Hãy ghi việc phải làm.",
                        "Hãy ghi ngày đến hạn",
                        "Hãy chọn cơ quan",
                        "32/5/2026",
                        "Văn phòng; Tổ công tác");
        for (var wrong : List.of(
                Map.of("when", "PERIOD", "from", "1/10/2026", "date", "30/9/2026"),
                Map.of("when", "MONTHLY_DAY", "number", "32", "from", "9/4/2026"),
                Map.of("when", "MONTHLY", "from", ""),
                Map.of("when", "YEARLY", "months", "13", "from", "9/4/2026"),
                Map.of("when", "FROM_EVENT", "number", "bảy", "words", "kỳ họp"),
                Map.of("when", "UPON_EVENT", "words", " "),
                Map.of("lead", "x".repeat(301)))) {
            assertThat(act(item(0), "", form(wrong))).as(wrong.toString()).hasStatus(422);
        }
        assertThat(item(0).version()).isZero();
    }

    @Test
    void theLastOfTwoPeopleDoesNotOverwriteUnseenAndKeepsWhatTheyTyped() {
        var seen = item(0);
        act(seen, "", form(Map.of("task", "Của người thứ nhất")));
        assertThat(act(seen, "", form(Map.of("task", "Của người thứ hai"))))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác sửa", "Của người thứ nhất", ">Của người thứ hai</textarea>");
        assertThat(item(0).task()).isEqualTo("Của người thứ nhất");
        assertThat(act(item(0), "", form(Map.of("task", "Của người thứ hai")))).hasStatus3xxRedirection();
        for (var act : List.of("/da-xem", "/bo", "/tach")) {
            assertThat(act(seen, act, Map.of("tasks", "Một\nHai"))).as(act).hasStatus(409);
        }
    }

    @Test
    void aTaskIsSplitWhereTheClerkBreaksItsLine() {
        assertThat(act(item(0), "/tach", Map.of("tasks", "Chỉ một dòng")))
                .hasStatus(422)
                .bodyText()
                .contains("mỗi nhiệm vụ một dòng", "Chỉ một dòng");
        assertThat(act(
                        item(0),
                        "/tach",
                        Map.of("tasks", "Rà soát nghị quyết\r\n\r\nLập danh mục\r\nTrình Thường trực")))
                .hasStatus3xxRedirection();
        assertThat(kept()).hasSize(5).startsWith("Rà soát nghị quyết", "Lập danh mục", "Trình Thường trực");
        assertThat(items().subList(0, 3)).extracting(ImportItem::lead).containsOnly(List.of("Ban Kinh tế - Ngân sách"));
        assertThat(items().subList(0, 3)).extracting(i -> i.rule().canonical()).containsOnly("ON|2026-05-20|true");
    }

    @Test
    void twoTasksAreJoinedInTheOrderOfTheDocument() {
        var other = item(0);
        assertThat(act(item(1), "/gop", Map.of("other", "x"))).hasStatus(422);
        assertThat(act(item(1), "/gop", Map.of("other", other.id() + "-" + other.version())))
                .hasStatus3xxRedirection();
        var joined = item(1);
        assertThat(joined.task()).startsWith(other.task().replaceAll("[.;]+$", "") + "; ");
        assertThat(joined.lead()).containsExactlyInAnyOrder("Ban Kinh tế - Ngân sách", "Văn phòng");
        assertThat(joined.rule().canonical()).isEqualTo("ON|2026-05-20|true");
        assertThat(item(0).state()).isEqualTo(ImportItem.State.JOINED);
    }

    @Test
    void whatIsDroppedBecomesNoDutyAndCanBeTakenBack() {
        act(item(1), "/bo", Map.of());
        assertThat(kept()).hasSize(2);
        assertThat(page("?xem=da-bo")).contains("Đã bỏ", "/lay-lai");
        assertThat(page("/lap-ke-hoach")).contains("Đã bỏ hoặc gộp (1)", "giao 2 việc");
        act(item(1), "/lay-lai", Map.of());
        assertThat(kept()).hasSize(3);
        act(item(1), "/bo", Map.of());
        var plan = confirmation.confirm(draft, "lan");
        assertThat(page("")).contains("đã lập thành kế hoạch");
        assertThat(web.get().uri(plan.address()))
                .bodyText()
                .contains("/viec/" + plan.code() + "-02\"")
                .doesNotContain("/viec/" + plan.code() + "-03\"");
        assertThat(act(item(0), "/bo", Map.of())).hasStatus(409);
    }

    @Test
    void aTaskTheProgramDidNotReadIsAddedAtItsClause() {
        var clause = imports.clauses(imports.get(draft)).stream()
                .filter(c -> c.words().contains("gửi báo cáo"))
                .findFirst()
                .orElseThrow();
        var address = "/ke-hoach/nhap/" + draft + "/muc/" + clause.position() + "/them";
        assertThat(web.get().uri(address)).hasStatusOk().bodyText().contains("gửi báo cáo");
        var request = web.post().uri(address).with(FormToken.sent());
        form(Map.of("task", "Lưu báo cáo")).forEach(request::param);
        assertThat(request).hasStatus3xxRedirection();
        assertThat(kept().get(2)).isEqualTo("Lưu báo cáo");
        assertThat(page("")).contains("người nhập thêm, không đọc từ văn bản");
    }

    @Test
    void eachViewShowsItsTasksAndTheOneJustSaved() {
        act(item(0), "/da-xem", Map.of());
        assertThat(page("?xem=chua-xem"))
                .doesNotContain("id=\"viec-" + item(0).id() + "\"")
                .contains("id=\"viec-" + item(1).id() + "\"");
        assertThat(page("?xem=chua-xem&vua=" + item(0).id())).contains("id=\"viec-" + item(0).id() + "\"");
        assertThat(page("?xem=thieu-thoi-han"))
                .contains("id=\"viec-" + item(1).id() + "\"")
                .doesNotContain("id=\"viec-" + item(2).id() + "\"");
        assertThat(web.get().uri("/ke-hoach/nhap/" + draft + "?xem=khong-co")).hasStatus(404);
    }

    @Test
    void confirmingTwiceAtOnceMakesOnePlan() throws Exception {
        var council = CouncilScope.current();
        Callable<Plan> confirm = () -> CouncilScope.call(council, () -> confirmation.confirm(draft, "lan"));
        try (var pool = Executors.newFixedThreadPool(2)) {
            var made = pool.invokeAll(List.of(confirm, confirm)).stream().map(f -> {
                try {
                    return f.get();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
            assertThat(made.map(Plan::id).collect(Collectors.toSet())).hasSize(1);
        }
        assertThat(imports.get(draft).state()).isEqualTo(PlanImport.State.CONFIRMED);
    }

    @Test
    void wordsReadFromAFileStayAsTheyAre() {
        assertThat(web.post()
                        .uri("/ke-hoach/nhap/" + draft + "/muc/0/sua")
                        .with(FormToken.sent())
                        .param("words", "khác"))
                .hasStatus(409)
                .bodyText()
                .contains("giữ đúng từng chữ");
    }
}
