package vn.nghitruong.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.FormToken;
import vn.nghitruong.PlanTen;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;

@WebTest
@WithMockUser(authorities = {"indicators:read", "indicators:manage", "plans:read"})
class TargetTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    PlanTen planTen;

    @Autowired
    Catalogue catalogue;

    @Autowired
    TestClock clock;

    @BeforeEach
    void plan() {
        planTen.store();
        clock.setTo(LocalDate.of(2026, 8, 1));
    }

    @AfterEach
    void today() {
        clock.setTo(TestClock.START);
    }

    private MvcTestResult aim(String indicator, String words, String target, String from, String basis) {
        return web.post()
                .uri("/chi-tieu/" + indicator + "/muc-tieu")
                .with(FormToken.sent())
                .param("words", words)
                .param("target", target)
                .param("from", from)
                .param("basis", basis)
                .exchange();
    }

    @Test
    void aTargetHoldsFromItsDayAndTheOldOneForTheTimeBefore() {
        assertThat(aim("chi-tieu-5", "từ 95% trở lên", "95%", "2026-07-01", "Nghị quyết 12/NQ-HĐND ngày 25/6/2026"))
                .hasStatus3xxRedirection();
        assertThat(catalogue.of("chi-tieu-5").getLast().target()).isEqualByComparingTo("0.95");
        assertThat(web.get().uri("/chi-tieu/chi-tieu-5"))
                .bodyText()
                .contains("từ 95% trở lên", "Từ ngày 1/7/2026, theo Nghị quyết 12/NQ-HĐND", "từ 90% trở lên");
        assertThat(web.get().uri("/chi-tieu?ngay=2026-06-30"))
                .bodyText()
                .contains("từ 90% trở lên")
                .doesNotContain("từ 95% trở lên");
        assertThat(web.get().uri("/ke-hoach/10-kh-hdnd-2026")).bodyText().contains("/chi-tieu/chi-tieu-5\"");
        assertThat(aim("chi-tieu-5", "từ 97%", "97%", "2026-07-01", "Nghị quyết 13"))
                .hasStatus(409)
                .bodyText()
                .contains("Từ ngày 1/7/2026 đã có một mức chỉ tiêu");
    }

    @Test
    void aNumberOfRecordsIsATargetToo() {
        assertThat(catalogue.of("chi-tieu-3").getFirst().target()).isEqualByComparingTo("2");
        assertThat(aim("chi-tieu-3", "ít nhất 03 chuyên đề", "3", "2027-01-01", "Nghị quyết 20"))
                .hasStatus3xxRedirection();
        assertThat(catalogue.of("chi-tieu-3").getLast().target()).isEqualByComparingTo("3");
    }

    @Test
    void whatIsNoTargetIsRefusedWithWhatToDo() {
        var fields = Map.of(
                "2026-04-09", "mức mới phải từ sau ngày đó",
                "", "Hãy ghi ngày bắt đầu có hiệu lực");
        fields.forEach((from, why) -> assertThat(aim("chi-tieu-6", "từ 95%", "95%", from, "Nghị quyết 12"))
                .hasStatus(422)
                .bodyText()
                .contains(why, "value=\"từ 95%\"", "value=\"Nghị quyết 12\""));
        assertThat(aim("chi-tieu-6", "từ 95%", "195%", "2026-07-01", "Nghị quyết 12"))
                .hasStatus(422)
                .bodyText()
                .contains("từ 0% đến 100%");
        assertThat(aim("chi-tieu-6", "", "", "2026-07-01", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi mức chỉ tiêu", "làm căn cứ");
        assertThat(aim("khong-co", "x", "", "2026-07-01", "x")).hasStatus(404);
    }
}
