package vn.nghitruong.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.FormToken;
import vn.nghitruong.PlanTen;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;

@WebTest
@WithMockUser(authorities = {"indicators:read", "duties:read", "duties:report-any"})
class IndicatorPageTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    Indicators indicators;

    @Autowired
    TestClock clock;

    @Autowired
    PlanTen planTen;

    @BeforeEach
    void plan() {
        planTen.store();
        clock.setTo(TestClock.START);
    }

    private Part onTime(String day) {
        return indicators
                .get("viec-dung-han", null, LocalDate.parse(day))
                .measure()
                .parts()
                .getFirst();
    }

    @Test
    void theNineStandInTheWordsOfThePlanWithoutAFigureWhereRecordsAreMissing() {
        assertThat(web.get().uri("/chi-tieu"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "100% nghị quyết của Hội đồng nhân dân xã được xây dựng, thẩm định, ban hành đúng quy trình",
                        "Ứng dụng trí tuệ nhân tạo (AI)",
                        "Kế hoạch 10/KH-HĐND mục II.9",
                        "Chưa có số liệu",
                        "Hồ sơ còn thiếu: sổ sáng kiến, ý kiến, chất vấn, đề xuất của đại biểu.");
        var scores = indicators.on(TestClock.START);
        assertThat(scores).hasSize(10);
        assertThat(scores.subList(0, 9)).allMatch(score -> score.measure() == null);
    }

    /** By hand: of May 2026 the report (19th), the expected meeting twice (25th) and the digest (31st) fall due. */
    @Test
    void dutiesMetOnTimeAreCountedFromTheRecords() {
        assertThat(onTime("2026-05-04").value()).isEqualTo(Optional.empty());
        assertThat(onTime("2026-05-04").excluded()).hasSize(13);

        clock.setTo(LocalDate.of(2026, 6, 1));
        assertThat(onTime("2026-05-31").denominator()).isEqualTo(5);
        assertThat(onTime("2026-05-31").met()).isEmpty();

        var report = onTime("2026-05-31").unmet().stream()
                .map(Counted::record)
                .filter(record -> record.title().contains("báo cáo tình hình"))
                .findFirst()
                .orElseThrow();
        done(report.address(), "2026-05-18");

        assertThat(onTime("2026-05-31").met()).extracting(Counted::record).containsExactly(report);
        assertThat(onTime("2026-05-31").value().orElseThrow()).isEqualByComparingTo("0.2");
        assertThat(web.get().uri("/chi-tieu/viec-dung-han?ngay=2026-05-31"))
                .bodyText()
                .contains("20%", "1/5 lần đạt", report.address(), "xong 18/5/2026");
        assertThat(onTime("2026-05-20").denominator()).isEqualTo(1);
    }

    /** The occurrence of May on the page of its duty. */
    private void done(String duty, String day) {
        var page = web.get().uri(duty).exchange();
        assertThat(page).bodyText().satisfies(html -> {
            var may = java.util.regex.Pattern.compile("href=\"(" + duty + "/\\d+/hoan-thanh)\"[^\n]*tháng 5/2026")
                    .matcher(html);
            assertThat(may.find()).isTrue();
            assertThat(web.post()
                            .uri(may.group(1))
                            .with(FormToken.sent())
                            .param("doneOn", day)
                            .param("note", "Đã gửi báo cáo")
                            .param("document", "Báo cáo tháng 5"))
                    .hasStatus3xxRedirection();
            assertThat(web.post()
                            .uri(may.group(1).replace("hoan-thanh", "xac-nhan"))
                            .with(FormToken.sent()))
                    .hasStatus3xxRedirection();
        });
    }

    @Test
    void ofADayToComeTheFigureIsTodays() {
        assertThat(web.get().uri("/chi-tieu/viec-dung-han?ngay=2030-01-01"))
                .bodyText()
                .contains("value=\"2026-05-04\"")
                .doesNotContain("2030");
    }

    @Test
    void thePageAsksTheDatabaseAFixedNumberOfTimes() {
        try (var queries = new QueryCounter()) {
            assertThat(web.get().uri("/chi-tieu")).hasStatusOk();
            assertThat(queries.statements()).hasSizeLessThanOrEqualTo(10);
        }
    }

    @Test
    void anIndicatorNobodyHasIsNotFoundAndABadDayToo() {
        assertThat(web.get().uri("/chi-tieu/khong-co")).hasStatus(404);
        assertThat(web.get().uri("/chi-tieu?ngay=31-4-2026")).hasStatus(404);
    }

    @Test
    @WithMockUser(authorities = "duties:read")
    void whoMayNotReadIndicatorsIsRefused() {
        assertThat(web.get().uri("/chi-tieu")).hasStatus(403);
        assertThat(web.get().uri("/chi-tieu/viec-dung-han")).hasStatus(403);
    }
}
