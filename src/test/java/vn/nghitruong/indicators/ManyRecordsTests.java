package vn.nghitruong.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.FormToken;
import vn.nghitruong.PlanTen;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;

/** Ten thousand things that fell due over two years: as many queries as ever, also for a trend of two dozen months. */
@WebTest
@WithMockUser(authorities = {"indicators:read", "indicators:freeze", "indicators:manage"})
class ManyRecordsTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlanTen planTen;

    @Autowired
    TestClock clock;

    @AfterEach
    void today() {
        clock.setTo(TestClock.START);
    }

    @Test
    void thePagesAskAFixedNumberOfTimesHoweverManyPeriodsTheyShow() {
        planTen.store();
        jdbc.sql("""
                        insert into occurrence (duty_id, period, last_day, provisional, explanation, body_id, status, done_on)
                        select (select min(duty_id) from clause_duty), 'lần ' || n, date '2026-05-05' + n % 700, false, 'thử',
                               (select id from body where code = 'van-phong'),
                               case n % 3 when 0 then 'ASSIGNED' else 'DONE' end,
                               case n % 3 when 0 then null else date '2026-05-05' + n % 700 end
                        from generate_series(1, 10000) n""").update();
        clock.setTo(LocalDate.of(2028, 6, 30));
        asks("/chi-tieu", 10);
        asks("/chi-tieu/viec-dung-han?ky=thang", 12);
        asks("/chi-tieu/viec-dung-han?ky=nhiem-ky", 12);
        asks("/chi-tieu/viec-dung-han/ho-so?ky=nhiem-ky&phan=viec&ben=dat&trang=100", 10);
        asks("/chi-tieu/viec-dung-han/so-lieu-nen", 3);
        asks("/chi-tieu/viec-dung-han/muc-tieu", 3);
        asks("/chi-tieu/thang", 4);
        var month = "/chi-tieu/thang/2027-05";
        asks(month, 12);
        assertThat(web.post().uri(month + "/chot").with(FormToken.sent())).hasStatus3xxRedirection();
        asks(month, 13);
        asks(month + "/ho-so?ban=1&chi-tieu=viec-dung-han&phan=viec&ben=dat&trang=2", 4);
    }

    private void asks(String page, int most) {
        var began = System.nanoTime();
        try (var queries = new QueryCounter()) {
            assertThat(web.get().uri(page)).hasStatusOk();
            assertThat(queries.statements()).as(page).hasSizeLessThanOrEqualTo(most);
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        System.err.println(page + " took " + took.toMillis() + " ms");
        assertThat(took).isLessThan(Duration.ofSeconds(3));
    }
}
