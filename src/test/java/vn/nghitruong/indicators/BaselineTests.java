package vn.nghitruong.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.FormToken;
import vn.nghitruong.PlanTen;
import vn.nghitruong.WebTest;

/** What documents say of the time before 9 April 2026, beside the figures and never in them. */
@WebTest
@WithMockUser(
        username = "Nguyễn Thị Lan",
        authorities = {"indicators:read", "indicators:manage"})
class BaselineTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    PlanTen planTen;

    @Autowired
    Baselines baselines;

    @BeforeEach
    void plan() {
        planTen.store();
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        var request = web.post().uri(address).with(FormToken.sent());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult enter(String indicator, Map<String, String> fields) {
        return send("/chi-tieu/" + indicator + "/so-lieu-nen", fields);
    }

    @Test
    void whatADocumentSaysStandsBesideTheFigureWithItsDocument() {
        assertThat(web.get().uri("/chi-tieu/chi-tieu-4"))
                .bodyText()
                .contains("Số liệu nền trước ngày 9/4/2026", "Chưa có số liệu.");
        var fields = Map.of(
                "asOf", "31/12/2025",
                "numerator", "41",
                "denominator", "50",
                "document", "Báo cáo 120/BC-HĐND ngày 5/1/2026",
                "address", "https://example.vn/bc-120.pdf");
        assertThat(enter("chi-tieu-4", fields)).hasStatus3xxRedirection();
        assertThat(web.get().uri("/chi-tieu/chi-tieu-4"))
                .bodyText()
                .contains("82% (41/50)", "tính đến ngày 31/12/2025", "Báo cáo 120/BC-HĐND", "bc-120.pdf")
                .contains("Nguyễn Thị Lan nhập lúc", "Hồ sơ còn thiếu")
                .doesNotContain("Chưa có số liệu.</p>", "82%</a>");
        assertThat(enter("chi-tieu-4", fields)).hasStatus(409).bodyText().contains("đã được nhập");
        assertThat(web.get().uri("/chi-tieu")).bodyText().doesNotContain("82%");
    }

    @Test
    void aShareAloneOrANumberAloneIsTaken() {
        assertThat(enter("chi-tieu-5", Map.of("asOf", "2025-12-31", "share", "85,5", "document", "BC 1")))
                .hasStatus3xxRedirection();
        assertThat(web.get().uri("/chi-tieu/chi-tieu-5")).bodyText().contains("<b>\n", "85,5%");
        assertThat(enter("chi-tieu-3", Map.of("asOf", "2025-12-31", "numerator", "1", "document", "BC 2")))
                .hasStatus3xxRedirection();
        assertThat(baselines.of("chi-tieu-3").getFirst().asShare()).isEmpty();
    }

    @Test
    void aCorrectionTakesThePlaceOnceAndTheOldOneStaysToBeRead() {
        enter("chi-tieu-6", Map.of("asOf", "2025-12-31", "share", "70", "document", "Báo cáo 7"));
        var old = baselines.of("chi-tieu-6").getFirst();
        var at = "/chi-tieu/chi-tieu-6/so-lieu-nen/" + old.id();
        assertThat(web.get().uri(at)).bodyText().contains("value=\"70\"", "Báo cáo 7");
        var corrected = Map.of("asOf", "2025-12-31", "share", "72", "document", "Báo cáo 7", "reason", "Đọc nhầm");
        assertThat(send(at, Map.of("asOf", "2025-12-31", "share", "72", "document", "Báo cáo 7")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do sửa.", "value=\"72\"");
        assertThat(send(at, corrected)).hasStatus3xxRedirection();
        assertThat(web.get().uri("/chi-tieu/chi-tieu-6"))
                .bodyText()
                .contains("72%", "70%", "Đã được sửa", "Lý do sửa: Đọc nhầm");
        assertThat(send(at, corrected)).hasStatus(409).bodyText().contains("vừa được người khác sửa");
        assertThat(send("/chi-tieu/chi-tieu-7/so-lieu-nen/" + old.id(), corrected))
                .hasStatus(404);
    }

    @Test
    void whatCannotBeABaselineIsRefusedWithWhatToDo() {
        refused(Map.of("asOf", "2026-04-09", "share", "70", "document", "BC"), "trước ngày 9/4/2026");
        refused(Map.of("asOf", "2025-12-31", "document", "BC"), "không ghi cả hai");
        refused(Map.of("asOf", "2025-12-31", "share", "70", "numerator", "7", "document", "BC"), "không ghi cả hai");
        refused(
                Map.of("asOf", "2025-12-31", "numerator", "8", "denominator", "7", "document", "BC"),
                "lớn hơn tổng số");
        refused(Map.of("asOf", "2025-12-31", "numerator", "0", "denominator", "0", "document", "BC"), "lớn hơn 0");
        refused(Map.of("asOf", "2025-12-31", "share", "170", "document", "BC"), "từ 0 đến 100");
        refused(Map.of("asOf", "2025-12-31", "share", "70"), "Không có văn bản thì chưa có số liệu");
        refused(
                Map.of("asOf", "2025-12-31", "share", "70", "document", "BC", "address", "javascript:alert(1)"),
                "bắt đầu bằng http");
        assertThat(baselines.of("chi-tieu-8")).isEmpty();
        assertThat(enter("khong-co", Map.of())).hasStatus(404);
    }

    private void refused(Map<String, String> fields, String why) {
        assertThat(enter("chi-tieu-8", fields)).hasStatus(422).bodyText().contains(why);
    }
}
