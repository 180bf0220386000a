package vn.nghitruong.duties.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.PlanTen;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.duties.Duties;
import vn.nghitruong.duties.NewDuty;
import vn.nghitruong.duties.Whose;
import vn.nghitruong.organization.TestDelegates;
import vn.nghitruong.platform.Subject;

/** The real Plan by months, in a council with three delegates. */
@WebTest
@WithMockUser(authorities = "duties:read")
class MonthPageTests {
    private static boolean elected;

    @Autowired
    MockMvcTester web;

    @Autowired
    Months months;

    @Autowired
    Duties duties;

    @Autowired
    TestDelegates delegates;

    @Autowired
    PlanTen planTen;

    @Autowired
    TestClock clock;

    @BeforeEach
    void plan() {
        if (!elected) {
            List.of("Lò Thị Mai", "Nông Văn Hà", "Vàng A Páo").forEach(delegates::elect);
            elected = true;
        }
        planTen.store();
    }

    @AfterEach
    void clock() {
        clock.setTo(TestClock.START);
    }

    private void due(String code, LocalDate day) {
        duties.open(
                new NewDuty(
                        code,
                        "Việc thử " + code,
                        List.of("Văn phòng"),
                        List.of(),
                        new DueRule.OnDate(day, false),
                        "",
                        "",
                        new Subject("thử", code, "Kế hoạch thử mục I", "/ke-hoach"),
                        "thuong-truc",
                        TestClock.START),
                1);
    }

    @Test
    void aMonthHasItsDaysFromMondayToSunday() {
        var page = web.get().uri("/viec/lich?thang=2026-05");
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Lịch việc tháng 5/2026", "<th scope=\"col\">Thứ Hai</th>", "<th scope=\"col\">Chủ nhật</th>")
                .contains("thang=2026-04", "thang=2026-06", "/viec?co-quan=tat-ca")
                .contains("Sắp tới", "ngày dự kiến");
        var may = months.of(YearMonth.of(2026, 5), Whose.EVERYBODY);
        assertThat(may.weeks()).hasSize(5).allMatch(week -> week.size() == 7);
        assertThat(may.weeks().getFirst().get(4).date()).isEqualTo("2026-05-01");
        assertThat(may.weeks().getFirst().subList(0, 4)).containsOnlyNulls();
        assertThat(may.weeks().getLast().getLast().date()).isEqualTo("2026-05-31");
        assertThat(months.of(YearMonth.of(2027, 2), Whose.EVERYBODY).weeks()).hasSize(4);
    }

    @Test
    void withoutAMonthItIsTheOneWeAreIn() {
        clock.setTo(LocalDate.of(2026, 12, 31));
        assertThat(web.get().uri("/viec/lich"))
                .bodyText()
                .contains("Lịch việc tháng 12/2026", "thang=2027-01", "aria-current=\"date\"");
        clock.setTo(LocalDate.of(2027, 1, 1));
        assertThat(web.get().uri("/viec/lich")).bodyText().contains("Lịch việc tháng 1/2027", "Tết Dương lịch");
    }

    @Test
    void daysOffAreSaidInWords() {
        assertThat(web.get().uri("/viec/lich?thang=2026-04"))
                .bodyText()
                .contains("Giỗ Tổ Hùng Vương", "Nghỉ bù", "Ngày Chiến thắng");
        var april = months.of(YearMonth.of(2026, 4), Whose.EVERYBODY);
        assertThat(april.days())
                .filteredOn(Month.Day::off)
                .extracting(day -> day.date().getDayOfMonth())
                .containsExactly(4, 5, 11, 12, 18, 19, 25, 26, 27, 30);
    }

    @Test
    void whatEachDelegateHasToDoIsOneLine() {
        var lines =
                months.of(YearMonth.of(2026, 5), Whose.EVERYBODY).days().get(18).tasks();
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().all()).isEqualTo(3);
        assertThat(web.get().uri("/viec/lich?thang=2026-05"))
                .bodyText()
                .contains("Đại biểu HĐND xã", "đã báo 0/3")
                .doesNotContain("Vàng A Páo");
    }

    @Test
    void aDayWithMuchShowsAFewAndLeadsToTheRest() {
        var day = LocalDate.of(2028, 3, 15);
        IntStream.rangeClosed(1, 5).forEach(i -> due("dong-" + i, day));
        assertThat(web.get().uri("/viec/lich?thang=2028-03"))
                .bodyText()
                .contains("+2 nữa", "href=\"#ngay-2028-03-15\"", "id=\"ngay-2028-03-15\"", "Việc thử dong-5");
    }

    @Test
    void beyondTheLookAheadItSaysThatMoreMayCome() {
        var words = "mới được tính trước đến hết thứ Sáu, 4/6/2027";
        assertThat(web.get().uri("/viec/lich?thang=2027-05")).bodyText().doesNotContain(words);
        assertThat(web.get().uri("/viec/lich?thang=2027-06")).bodyText().contains(words, "chưa tính");
    }

    @Test
    void aBodySeesItsOwnAndABodyOrMonthThatDoesNotExistIsNotFound() {
        assertThat(web.get().uri("/viec/lich?thang=2026-05&co-quan=van-phong"))
                .bodyText()
                .contains("Văn phòng HĐND và UBND xã", "/viec?co-quan=van-phong")
                .doesNotContain("đã báo 0/3");
        assertThat(web.get().uri("/viec/lich?co-quan=khong-co")).hasStatus(404);
        for (var month : List.of("2026-13", "x", "1000-01", "999999-01")) {
            assertThat(web.get().uri("/viec/lich?thang=" + month)).as(month).hasStatus(404);
        }
    }

    @Test
    void listAndCalendarLeadToEachOther() {
        assertThat(web.get().uri("/viec?co-quan=van-phong"))
                .bodyText()
                .contains("/viec/lich?co-quan=van-phong", "/viec/thay-doi?co-quan=van-phong");
    }

    @Test
    void thePageAsksTheDatabaseAFixedNumberOfTimes() {
        try (var queries = new QueryCounter()) {
            assertThat(web.get().uri("/viec/lich?thang=2026-05")).hasStatusOk();
            assertThat(queries.statements()).hasSize(9);
        }
    }
}
