package vn.nghitruong.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.FormToken;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.platform.Subject;

/** A rule changes under open duties: they keep their days, and it is offered to move them. */
@WebTest
@WithMockUser(
        username = "lan.nguyen",
        authorities = {"duties:read", "duties:assign"})
class OfferTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    Duties duties;

    @Autowired
    Offers offers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void openDaysKeepTheirsUntilSomebodyMovesThem() {
        duties.open(
                new NewDuty(
                        "bao-cao",
                        "Báo cáo kết quả",
                        List.of("Ban Kinh tế – Ngân sách"),
                        List.of(),
                        new DueRule.OnDate(LocalDate.of(2026, 5, 20), true),
                        "trước ngày 20/5/2026",
                        "",
                        new Subject("thử", "bao-cao", "Kế hoạch thử mục I", "/ke-hoach"),
                        "thuong-truc",
                        TestClock.START),
                1);
        assertThat(offers.all()).isEmpty();
        jdbc.sql("update rule set value = 'có' where key = 'named-date.day-counts'")
                .update();

        assertThat(lastDay()).isEqualTo("2026-05-19");
        try (var queries = new QueryCounter()) {
            assertThat(web.get().uri("/viec/doi-han"))
                    .bodyText()
                    .contains(
                            "Báo cáo kết quả", "Hạn đã giao thứ Ba, 19/5/2026; theo quy tắc mới là thứ Tư, 20/5/2026");
            assertThat(queries.statements()).hasSizeLessThanOrEqualTo(9);
        }
        var id = offers.all().getFirst().occurrence().id();
        assertThat(accept(id)).hasStatus3xxRedirection();
        assertThat(lastDay()).isEqualTo("2026-05-20");
        assertThat(accept(id)).hasStatus(409);
        assertThat(web.get().uri("/viec/bao-cao")).bodyText().contains("Đổi ngày", "Đổi theo quy tắc", "lan.nguyen");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult accept(long id) {
        return web.post()
                .uri("/viec/doi-han")
                .with(FormToken.sent())
                .param("lan", String.valueOf(id))
                .exchange();
    }

    private LocalDate lastDay() {
        return duties.occurrences(duties.get("bao-cao")).getFirst().lastDay();
    }
}
