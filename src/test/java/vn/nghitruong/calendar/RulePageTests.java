package vn.nghitruong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.FormToken;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.CouncilScope;

/** On 4 May 2026. Each test has a rule of its own. */
@WebTest
@RecordApplicationEvents
@WithMockUser(
        username = "lan.nguyen",
        authorities = {"calendar:read", "calendar:manage"})
class RulePageTests {
    private static final LocalDate TODAY = TestClock.START;

    @Autowired
    MockMvcTester web;

    @Autowired
    Rules rules;

    @Autowired
    RuleChanges changes;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void today() {
        clock.setTo(TODAY);
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = web.post().uri("/quan-tri/quy-tac/" + path).with(FormToken.sent());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Map<String, String> fields(String key, String value, String from) {
        return new HashMap<>(Map.of(
                "seen", String.valueOf(changes.versions(key).getFirst().id()),
                "value", value,
                "validFrom", from,
                "basis", "Nghị quyết 5/NQ-HĐND",
                "article", "Điều 12 Quy chế làm việc",
                "articleAddress", "/van-ban/quy-che#dieu-12",
                "reason", "HĐND xã sửa Quy chế làm việc"));
    }

    private MvcTestResult change(String key, String value, String from) {
        return post(key + "/thay-doi", fields(key, value, from));
    }

    private MockMvcTester.MockMvcRequestBuilder search(String words) {
        return web.get().uri("/quan-tri/quy-tac").param("tim", words);
    }

    private String page(String key) {
        return vn.nghitruong.accounts.Browser.body(
                web.get().uri("/quan-tri/quy-tac/" + key).exchange());
    }

    @Test
    void theRulesOfADayStandBySubjectWithValueBasisAndWhetherChecked() {
        try (var counter = new QueryCounter()) {
            assertThat(web.get().uri("/quan-tri/quy-tac"))
                    .hasStatusOk()
                    .bodyText()
                    .contains(
                            "Kỳ họp, phiên họp",
                            "không quá 45 ngày",
                            "Điều 34 khoản 1",
                            "quá 1/2",
                            "ít nhất 2/3",
                            "quá 10%",
                            "trước ngày 20 hằng tháng",
                            "không quá 72 giờ",
                            "tháng 4, 10",
                            "ít nhất 7 ngày làm việc",
                            "Chưa xác minh");
            assertThat(counter.statements()).hasSize(2);
        }
    }

    @Test
    void peopleSearchWithoutMarksAndOnAnyDay() {
        assertThat(search("KIEN nghi dieu 50"))
                .bodyText()
                .contains("giải quyết và trả lời kiến nghị")
                .doesNotContain("Kỳ họp thứ nhất");
        assertThat(search("sang tac")).bodyText().contains("Không có quy tắc nào như vậy");
        var downtime = "tạm dừng cổng thông tin";
        assertThat(web.get().uri("/quan-tri/quy-tac")).bodyText().doesNotContain(downtime);
        assertThat(web.get().uri("/quan-tri/quy-tac?ngay=2026-07-01"))
                .bodyText()
                .contains(downtime);
        assertThat(web.get().uri("/quan-tri/quy-tac?xem=sai")).hasStatus(404);
        assertThat(web.get().uri("/quan-tri/quy-tac?ngay=hom-nay")).hasStatus(404);
    }

    @Test
    void aNewValueHoldsFromItsDayAndOldDaysKeepTheOldOne() {
        assertThat(change("petition.answer", "20", "2026-07-01")).hasRedirectedUrl("/quan-tri/quy-tac/petition.answer");

        assertThat(rules.on("petition.answer", LocalDate.of(2026, 6, 30)).days())
                .isEqualTo(30);
        assertThat(rules.on("petition.answer", LocalDate.of(2026, 7, 1)).days()).isEqualTo(20);
        assertThat(events.stream(RuleChanged.class))
                .containsExactly(new RuleChanged("petition.answer", LocalDate.of(2026, 7, 1)));
        try (var counter = new QueryCounter()) {
            assertThat(page("petition.answer"))
                    .contains(
                            "không quá 20 ngày",
                            "Chờ hiệu lực",
                            "không quá 30 ngày",
                            "đến hết 30/6/2026",
                            "HĐND xã sửa Quy chế làm việc",
                            "lan.nguyen",
                            "/van-ban/quy-che#dieu-12");
            assertThat(counter.statements()).hasSize(3);
        }
        clock.setTo(LocalDate.of(2026, 8, 1));
        assertThat(page("petition.answer")).contains("Đang áp dụng", "Đã thôi áp dụng");
    }

    @Test
    void aChangeWhoseDayHasNotComeIsReplacedAndStaysInTheHistory() {
        change("petition.na", "50", "2026-07-01");
        assertThat(web.get().uri("/quan-tri/quy-tac/petition.na/thay-doi"))
                .bodyText()
                .contains("Đã có một thay đổi chờ hiệu lực", "50 ngày");

        assertThat(change("petition.na", "45", "2026-06-01")).hasStatus3xxRedirection();

        assertThat(rules.on("petition.na", LocalDate.of(2026, 5, 31)).days()).isEqualTo(60);
        assertThat(rules.on("petition.na", LocalDate.of(2026, 6, 1)).days()).isEqualTo(45);
        assertThat(rules.on("petition.na", LocalDate.of(2027, 1, 1)).days()).isEqualTo(45);
        assertThat(page("petition.na")).contains("Bỏ giá trị 50 từ 1/7/2026", "Đặt giá trị 45 từ 1/6/2026");
    }

    @Test
    void aChangeWhoseDayHasNotComeCanBeTakenBack() {
        change("petition.publish", "10", "2026-07-01");
        var pending = changes.versions("petition.publish").getFirst();
        var undo = "petition.publish/" + pending.id() + "/bo-thay-doi";

        assertThat(post(undo, Map.of("reason", " "))).hasStatus(422).bodyText().contains("Hãy ghi lý do");
        assertThat(post(undo, Map.of("reason", "HĐND chưa thông qua"))).hasStatus3xxRedirection();

        assertThat(rules.on("petition.publish", LocalDate.of(2027, 1, 1)).workingDays())
                .isEqualTo(15);
        assertThat(changes.versions("petition.publish"))
                .singleElement()
                .extracting(Rule::validTo)
                .isNull();
        var inForce = changes.versions("petition.publish").getFirst();
        assertThat(post("petition.publish/" + inForce.id() + "/bo-thay-doi", Map.of("reason", "nhầm")))
                .hasStatus(409)
                .bodyText()
                .contains("đã có hiệu lực");
    }

    @Test
    void theOnlyValueOfARuleIsNotTakenBack() {
        var only = changes.versions("portal.downtime").getFirst();
        assertThat(post("portal.downtime/" + only.id() + "/bo-thay-doi", Map.of("reason", "nhầm")))
                .hasStatus(409)
                .bodyText()
                .contains("chưa có giá trị nào");
        assertThat(rules.find("portal.downtime", LocalDate.of(2026, 7, 1))).isPresent();
    }

    @Test
    void aChangeFromTodayIsFollowedFromTomorrowAtTheEarliest() {
        assertThat(change("doc.issue", "2", "2026-05-04")).hasStatus3xxRedirection();
        assertThat(change("doc.issue", "3", "2026-05-04"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn từ 5/5/2026 trở đi");
        assertThat(rules.on("doc.issue", LocalDate.of(2026, 5, 3)).workingDays())
                .isEqualTo(1);
        assertThat(rules.on("doc.issue", TODAY).workingDays()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "session.docs|value|abc|Giá trị phải là số ngày",
                "session.docs|value||Giá trị phải là số ngày",
                "session.docs|validFrom|2026-05-03|Những ngày đã qua giữ giá trị cũ. Hãy chọn từ 4/5/2026",
                "session.docs|validFrom|0026-05-03|Những ngày đã qua",
                "session.docs|validFrom|31/6/2026|ngày phải có trong lịch",
                "session.docs|validFrom|2206-07-01|Ngày áp dụng quá xa",
                "session.docs|basis| |Hãy ghi căn cứ",
                "session.docs|reason| |Hãy ghi lý do",
                "session.docs|articleAddress|javascript:alert(1)|Địa chỉ phải bắt đầu",
                "session.docs|articleAddress|//la.vn/x|Địa chỉ phải bắt đầu",
                "session.docs|article| |Hãy ghi điều nào",
                "resolution.pass|value|1/2|Hãy ghi tỷ lệ kèm",
                "named-date.day-counts|value|đúng|Hãy chọn có hoặc không",
            })
    void badInputIsRefusedWithWhatToDoAndNothingIsLost(String key, String field, String value, String said) {
        var before = changes.versions(key);
        var fields = fields(key, before.getFirst().figure(), "2026-07-01");
        fields.put(field, value == null ? "" : value);
        assertThat(post(key + "/thay-doi", fields))
                .hasStatus(422)
                .bodyText()
                .contains(said, field.equals("reason") ? "Nghị quyết 5/NQ-HĐND" : "HĐND xã sửa Quy chế làm việc");
        assertThat(changes.versions(key)).isEqualTo(before);
        assertThat(events.stream(RuleChanged.class)).isEmpty();
    }

    @Test
    void aShareIsUnderstoodAsPeopleWriteIt() {
        assertThat(change("session.closed.request", "Ít nhất 1/4", "1/7/2026")).hasStatus3xxRedirection();
        assertThat(rules.threshold("session.closed.request", LocalDate.of(2026, 7, 1))
                        .of(15))
                .isEqualTo(4);
        assertThat(page("session.closed.request")).contains("ít nhất 1/4", "trên tổng số 15 cần 4");
    }

    @Test
    void whoSawAnOlderValueIsToldPolitely() {
        var seen = fields("voter.plan.press", "6", "2026-07-01");
        change("voter.plan.press", "7", "2026-07-01");
        assertThat(post("voter.plan.press/thay-doi", seen))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác thay đổi");
        assertThat(rules.on("voter.plan.press", LocalDate.of(2026, 7, 1)).workingDays())
                .isEqualTo(7);
        seen.remove("seen");
        assertThat(post("voter.plan.press/thay-doi", seen)).hasStatus(409);
    }

    /** All have read the same row before the first one writes. */
    private int winners(Runnable act) throws Exception {
        var council = CouncilScope.current();
        var together = new CyclicBarrier(4);
        Callable<Boolean> attempt = () -> CouncilScope.call(council, () -> {
            together.await();
            try {
                act.run();
                return true;
            } catch (RuleBroken e) {
                return false;
            }
        });
        try (var pool = Executors.newFixedThreadPool(4)) {
            var won = 0;
            for (Future<Boolean> result : pool.invokeAll(List.of(attempt, attempt, attempt, attempt))) {
                won += result.get() ? 1 : 0;
            }
            return won;
        }
    }

    private static RuleForm form(Rule seen, String value, String from) {
        return new RuleForm(seen.id(), value, from, "căn cứ", "", "", "lý do");
    }

    @Test
    void ofSeveralWhoChangeARuleAtOnceOneWins() throws Exception {
        var inForce = changes.versions("voter.outside.decide").getFirst();
        assertThat(winners(() -> changes.change(inForce, form(inForce, "4", "2026-07-01"), "ai đó")))
                .isEqualTo(1);
        var pending = changes.versions("voter.outside.decide").getFirst();
        assertThat(winners(() -> changes.change(pending, form(pending, "3", "2026-08-01"), "ai đó")))
                .isEqualTo(1);
        assertThat(changes.versions("voter.outside.decide"))
                .extracting(Rule::value)
                .containsExactly("3", "5");
        assertThat(changes.history("voter.outside.decide")).hasSize(3);
    }

    @Test
    void aRowIsCheckedByAPersonAgainstADocument() {
        var row = changes.versions("training").getFirst();
        var verify = "training/" + row.id() + "/xac-minh";
        assertThat(post(verify, Map.of("document", " ", "article", "Điều 9")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi văn bản đã đối chiếu", "Điều 9");

        assertThat(post(verify, Map.of("document", "Kế hoạch 10/KH-HĐND bản có dấu", "article", "Điều 9")))
                .hasRedirectedUrl("/quan-tri/quy-tac/training");

        assertThat(page("training"))
                .contains("Đã xác minh", "lan.nguyen, 8:00, 4/5/2026", "Kế hoạch 10/KH-HĐND bản có dấu", "Điều 9");
        assertThat(search("tap huan").param("xem", "da-xac-minh"))
                .bodyText()
                .contains("Tập huấn, bồi dưỡng đại biểu")
                .doesNotContain("Tháng tổ chức tập huấn");
        assertThat(post(verify, Map.of("document", "lần hai")))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác xác minh");

        assertThat(post("training/" + row.id() + "/bo-xac-minh", Map.of("reason", "Xem nhầm văn bản")))
                .hasStatus3xxRedirection();
        assertThat(page("training")).contains("Chưa xác minh", "Xem nhầm văn bản", "Điều 9");
        assertThat(post("training/" + row.id() + "/bo-xac-minh", Map.of("reason", "nữa")))
                .hasStatus(409);
    }

    @Test
    void aNewValueIsNotCheckedBecauseTheOldOneWas() {
        var row = changes.versions("draft.opinion").getFirst();
        post("draft.opinion/" + row.id() + "/xac-minh", Map.of("document", "Nghị định 78/2025/NĐ-CP"));
        change("draft.opinion", "5", "2026-07-01");
        assertThat(changes.versions("draft.opinion"))
                .extracting(rule -> rule.verification() != null)
                .containsExactly(false, true);
    }

    @Test
    void theValueOfARowIsNeverEdited() {
        var before = jdbc.sql("select id, value, valid_from from rule where key = 'draft.to.ban'")
                .query()
                .listOfRows();
        change("draft.to.ban", "9", "2026-07-01");
        change("draft.to.ban", "8", "2026-06-01");
        assertThat(jdbc.sql("select id, value, valid_from from rule where key = 'draft.to.ban'")
                        .query()
                        .listOfRows())
                .containsAll(before)
                .hasSize(3);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(web.get().uri("/quan-tri/quy-tac/khong.co")).hasStatus(404);
        assertThat(web.get().uri("/quan-tri/quy-tac/khong.co/thay-doi")).hasStatus(404);
        var other = changes.versions("superv.report").getFirst().id();
        assertThat(web.get().uri("/quan-tri/quy-tac/session.first/" + other + "/xac-minh"))
                .hasStatus(404);
    }

    @Test
    @WithMockUser(authorities = "calendar:read")
    void whoMayOnlyReadSeesNoButtons() {
        assertThat(page("session.first")).doesNotContain("thay-doi", "xac-minh");
        assertThat(post("session.first/thay-doi", Map.of("value", "1"))).hasStatus(403);
    }
}
