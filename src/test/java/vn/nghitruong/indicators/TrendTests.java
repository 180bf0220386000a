package vn.nghitruong.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;

@WebTest
@WithMockUser(authorities = "indicators:read")
class TrendTests {
    private static final String PAGE = "/chi-tieu/nhieu-phan";

    @Autowired
    MockMvcTester web;

    @Autowired
    Catalogue catalogue;

    @Autowired
    TestClock clock;

    @BeforeEach
    void records() {
        catalogue.add(List.of(ManyParts.row("2", "2026-04-09"), ManyParts.row("3", "2027-01-01")));
        ManyParts.THEMES.addAll(List.of(
                ManyParts.on("2026-05-10", Side.MET, "Đất đai", null),
                ManyParts.on("2026-11-02", Side.MET, "Thu chi", null),
                ManyParts.on("2026-11-03", Side.UNMET, "Y tế", null)));
        ManyParts.ANSWERS.addAll(List.of(
                ManyParts.on("2026-05-11", Side.MET, "Kiến nghị 1", "đã giải quyết xong"),
                ManyParts.on("2026-05-12", Side.MET, "Kiến nghị 2", "trả lời thỏa đáng"),
                ManyParts.on("2026-06-12", Side.UNMET, "Kiến nghị 3", null),
                ManyParts.on("2026-06-13", Side.EXCLUDED, "Kiến nghị 4", null)));
        for (var n = 5; n < 65; n++) {
            ManyParts.ANSWERS.add(ManyParts.on("2027-02-01", Side.UNMET, "Kiến nghị số " + n, null));
        }
        clock.setTo(LocalDate.of(2027, 3, 1));
    }

    @AfterEach
    void none() {
        ManyParts.THEMES.clear();
        ManyParts.ANSWERS.clear();
        clock.setTo(TestClock.START);
    }

    @Test
    void eachPartHasItsFigureAndOnlyTheOneAimedAtIsHeldAgainstTheTarget() {
        assertThat(web.get().uri(PAGE + "?ky=nam&ngay=2026-12-31"))
                .hasStatusOk()
                .bodyText()
                .contains("Chuyên đề có kết luận", "66,7%", "2/3 lần đạt", "trả lời thỏa đáng: 1", "Đạt chỉ tiêu")
                .contains("1 lần không đưa vào tính", "ít nhất 2")
                .doesNotContain("Chưa đạt chỉ tiêu");
        assertThat(web.get().uri(PAGE + "?ky=nam&ngay=2026-10-31")).bodyText().contains("Chưa đạt chỉ tiêu");
        assertThat(web.get().uri(PAGE)).bodyText().contains("ít nhất 3");
    }

    @Test
    void aNumberAYearIsNotHeldAgainstWhatAMonthCameTo() {
        assertThat(web.get().uri(PAGE + "?ky=thang&ngay=2026-05-31"))
                .bodyText()
                .contains("tháng 5/2026, tính đến hết ngày 31/5/2026", "Đất đai")
                .doesNotContain("Chưa đạt chỉ tiêu", "Thu chi");
    }

    @Test
    void theTrendShowsEveryPeriodAsATableAndAPicture() {
        assertThat(web.get().uri(PAGE + "?ky=quy&ngay=2026-12-31"))
                .bodyText()
                .contains("<svg", "trend__target", "quý II/2026</a>", "66,7% (2/3)", "quý IV/2026</a>")
                .contains("rel=\"prev\"", "ngay=2026-09-30", "rel=\"next\"", "ngay=2027-03-01")
                .doesNotContain("quý I/2026</a>", "quý I/2027</a>", "style=");
    }

    @Test
    void longListsAreOnPagesOfTheirOwn() {
        assertThat(web.get().uri(PAGE + "?ky=thang&ngay=2027-02-28"))
                .bodyText()
                .contains("Xem tất cả 60 hồ sơ", "Kiến nghị số 14<")
                .doesNotContain("Kiến nghị số 15<");
        var list = PAGE + "/ho-so?ky=thang&ngay=2027-02-28&phan=tra-loi&ben=chua-dat";
        assertThat(web.get().uri(list)).bodyText().contains("Kiến nghị số 54<").doesNotContain("Kiến nghị số 55<");
        assertThat(web.get().uri(list + "&trang=2")).bodyText().contains("Kiến nghị số 64<");
        assertThat(web.get().uri(PAGE + "/ho-so?phan=khong-co&ben=dat")).hasStatus(404);
        assertThat(web.get().uri(PAGE + "/ho-so?phan=tra-loi&ben=khong-co")).hasStatus(404);
        assertThat(web.get().uri(PAGE + "?ky=tuan")).hasStatus(404);
    }
}
