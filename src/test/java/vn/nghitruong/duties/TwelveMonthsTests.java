package vn.nghitruong.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.PlanTen;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.calendar.DutyKind;
import vn.nghitruong.calendar.VietnameseDates;

/**
 * Twelve months of the real Plan, April 2026 to March 2027, against lists written by hand from its text. Its clauses say:
 *
 * <ul>
 *   <li>III.3.1-1 and III.3.1-4, the Office: report "vào phiên họp thường kỳ hàng tháng". The meeting is expected on the
 *       25th, and where that is a day off, on the next working day.
 *   <li>III.3.1-2, the Office: courses "vào tháng 4, và tháng 10 hằng năm", so by the last day of the month.
 *   <li>III.3.3-4, delegates: report "trước ngày 20 hàng tháng. Bắt đầu từ 20/4/2026". The 20th itself is too late, and a
 *       named day stays where it is on a day off.
 *   <li>III.4.2-1, both committees: digest "bắt đầu từ ngày 20/4/2026, và cập nhật … hàng tháng", so by the last day of
 *       each month.
 * </ul>
 */
@WebTest
class TwelveMonthsTests {
    private static final String BY_HAND = """
            III.3.3-4 Chủ nhật, 19/4/2026 Đại biểu HĐND xã
            III.3.1-1 thứ Ba, 28/4/2026 Văn phòng HĐND và UBND xã  # 25 thứ Bảy, 26 Giỗ Tổ, 27 nghỉ bù
            III.3.1-4 thứ Ba, 28/4/2026 Văn phòng HĐND và UBND xã
            III.3.1-2 thứ Năm, 30/4/2026 Văn phòng HĐND và UBND xã
            III.4.2-1 thứ Năm, 30/4/2026 Ban Kinh tế - Ngân sách
            III.4.2-1 thứ Năm, 30/4/2026 Ban Văn hóa - Xã hội

            III.3.3-4 thứ Ba, 19/5/2026 Đại biểu HĐND xã
            III.3.1-1 thứ Hai, 25/5/2026 Văn phòng HĐND và UBND xã
            III.3.1-4 thứ Hai, 25/5/2026 Văn phòng HĐND và UBND xã
            III.4.2-1 Chủ nhật, 31/5/2026 Ban Kinh tế - Ngân sách
            III.4.2-1 Chủ nhật, 31/5/2026 Ban Văn hóa - Xã hội

            III.3.3-4 thứ Sáu, 19/6/2026 Đại biểu HĐND xã
            III.3.1-1 thứ Năm, 25/6/2026 Văn phòng HĐND và UBND xã
            III.3.1-4 thứ Năm, 25/6/2026 Văn phòng HĐND và UBND xã
            III.4.2-1 thứ Ba, 30/6/2026 Ban Kinh tế - Ngân sách
            III.4.2-1 thứ Ba, 30/6/2026 Ban Văn hóa - Xã hội

            III.3.3-4 Chủ nhật, 19/7/2026 Đại biểu HĐND xã
            III.3.1-1 thứ Hai, 27/7/2026 Văn phòng HĐND và UBND xã  # 25 thứ Bảy, 26 Chủ nhật
            III.3.1-4 thứ Hai, 27/7/2026 Văn phòng HĐND và UBND xã
            III.4.2-1 thứ Sáu, 31/7/2026 Ban Kinh tế - Ngân sách
            III.4.2-1 thứ Sáu, 31/7/2026 Ban Văn hóa - Xã hội

            III.3.3-4 thứ Tư, 19/8/2026 Đại biểu HĐND xã
            III.3.1-1 thứ Ba, 25/8/2026 Văn phòng HĐND và UBND xã
            III.3.1-4 thứ Ba, 25/8/2026 Văn phòng HĐND và UBND xã
            III.4.2-1 thứ Hai, 31/8/2026 Ban Kinh tế - Ngân sách
            III.4.2-1 thứ Hai, 31/8/2026 Ban Văn hóa - Xã hội

            III.3.3-4 thứ Bảy, 19/9/2026 Đại biểu HĐND xã
            III.3.1-1 thứ Sáu, 25/9/2026 Văn phòng HĐND và UBND xã
            III.3.1-4 thứ Sáu, 25/9/2026 Văn phòng HĐND và UBND xã
            III.4.2-1 thứ Tư, 30/9/2026 Ban Kinh tế - Ngân sách
            III.4.2-1 thứ Tư, 30/9/2026 Ban Văn hóa - Xã hội

            III.3.3-4 thứ Hai, 19/10/2026 Đại biểu HĐND xã
            III.3.1-1 thứ Hai, 26/10/2026 Văn phòng HĐND và UBND xã  # 25 Chủ nhật
            III.3.1-4 thứ Hai, 26/10/2026 Văn phòng HĐND và UBND xã
            III.3.1-2 thứ Bảy, 31/10/2026 Văn phòng HĐND và UBND xã
            III.4.2-1 thứ Bảy, 31/10/2026 Ban Kinh tế - Ngân sách
            III.4.2-1 thứ Bảy, 31/10/2026 Ban Văn hóa - Xã hội

            III.3.3-4 thứ Năm, 19/11/2026 Đại biểu HĐND xã
            III.3.1-1 thứ Tư, 25/11/2026 Văn phòng HĐND và UBND xã
            III.3.1-4 thứ Tư, 25/11/2026 Văn phòng HĐND và UBND xã
            III.4.2-1 thứ Hai, 30/11/2026 Ban Kinh tế - Ngân sách
            III.4.2-1 thứ Hai, 30/11/2026 Ban Văn hóa - Xã hội

            III.3.3-4 thứ Bảy, 19/12/2026 Đại biểu HĐND xã
            III.3.1-1 thứ Sáu, 25/12/2026 Văn phòng HĐND và UBND xã
            III.3.1-4 thứ Sáu, 25/12/2026 Văn phòng HĐND và UBND xã
            III.4.2-1 thứ Năm, 31/12/2026 Ban Kinh tế - Ngân sách
            III.4.2-1 thứ Năm, 31/12/2026 Ban Văn hóa - Xã hội

            III.3.3-4 thứ Ba, 19/1/2027 Đại biểu HĐND xã
            III.3.1-1 thứ Hai, 25/1/2027 Văn phòng HĐND và UBND xã
            III.3.1-4 thứ Hai, 25/1/2027 Văn phòng HĐND và UBND xã
            III.4.2-1 Chủ nhật, 31/1/2027 Ban Kinh tế - Ngân sách
            III.4.2-1 Chủ nhật, 31/1/2027 Ban Văn hóa - Xã hội

            III.3.3-4 thứ Sáu, 19/2/2027 Đại biểu HĐND xã
            III.3.1-1 thứ Năm, 25/2/2027 Văn phòng HĐND và UBND xã
            III.3.1-4 thứ Năm, 25/2/2027 Văn phòng HĐND và UBND xã
            III.4.2-1 Chủ nhật, 28/2/2027 Ban Kinh tế - Ngân sách
            III.4.2-1 Chủ nhật, 28/2/2027 Ban Văn hóa - Xã hội

            III.3.3-4 thứ Sáu, 19/3/2027 Đại biểu HĐND xã
            III.3.1-1 thứ Năm, 25/3/2027 Văn phòng HĐND và UBND xã
            III.3.1-4 thứ Năm, 25/3/2027 Văn phòng HĐND và UBND xã
            III.4.2-1 thứ Tư, 31/3/2027 Ban Kinh tế - Ngân sách
            III.4.2-1 thứ Tư, 31/3/2027 Ban Văn hóa - Xã hội
            """;

    /** "Nhiệm vụ thường xuyên", "thường xuyên …": asked once a month since the council uses the system, May 2026. */
    private static final List<String> STANDING = List.of(
            "III.1.2.a Ban Văn hóa - Xã hội",
            "III.1.2.a Ban Kinh tế - Ngân sách",
            "III.1.2.b Ban Văn hóa - Xã hội",
            "III.1.2.b Ban Kinh tế - Ngân sách",
            "III.1.2.c Ban Văn hóa - Xã hội",
            "III.1.2.c Ban Kinh tế - Ngân sách",
            "III.2-4 Ban Kinh tế - Ngân sách",
            "III.3.3-1 Đại biểu HĐND xã",
            "III.3.3-3 Đại biểu HĐND xã");

    private static final List<String> ASKED_ON = List.of(
            "31/5/2026",
            "30/6/2026",
            "31/7/2026",
            "31/8/2026",
            "30/9/2026",
            "31/10/2026",
            "30/11/2026",
            "31/12/2026",
            "31/1/2027",
            "28/2/2027",
            "31/3/2027");

    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 31);

    @Autowired
    Tasks tasks;

    @Autowired
    LookAhead lookAhead;

    @Autowired
    PlanTen planTen;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester web;

    @BeforeEach
    void plan() {
        planTen.store();
    }

    @AfterEach
    void clock() {
        clock.setTo(TestClock.START);
    }

    private static List<String> byHand() {
        return BY_HAND.lines()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    private static String clause(Task task) {
        var code = task.duty().source().code();
        return code.substring(code.indexOf('#') + 1);
    }

    private static LocalDate day(Task task) {
        return task.occurrence().lastDay();
    }

    private List<Task> generated(DutyKind kind) {
        return tasks.between(FROM, UNTIL, Whose.EVERYBODY, 10_000).stream()
                .filter(task -> task.duty().rule().kind() == kind)
                .toList();
    }

    @Test
    void whatRecursInThePlanFallsDueOnTheDaysWrittenByHandAndOnNoOther() {
        assertThat(generated(DutyKind.RECURRING))
                .extracting(task -> clause(task) + " " + VietnameseDates.weekday(day(task)) + " " + task.whose())
                .containsExactlyInAnyOrderElementsOf(byHand());
    }

    @Test
    void standingDutiesAreAskedOnceAMonthAsTimeGoesBy() {
        for (var month = YearMonth.of(2026, 5); !month.atDay(1).isAfter(UNTIL); month = month.plusMonths(1)) {
            clock.setTo(month.atDay(1));
            lookAhead.overAll();
        }
        var asked = generated(DutyKind.STANDING).stream()
                .collect(Collectors.groupingBy(
                        TwelveMonthsTests::day,
                        TreeMap::new,
                        Collectors.mapping(task -> clause(task) + " " + task.whose(), Collectors.toList())));
        assertThat(asked.keySet()).extracting(VietnameseDates::day).containsExactlyElementsOf(ASKED_ON);
        assertThat(asked.values())
                .allSatisfy(clauses -> assertThat(clauses).containsExactlyInAnyOrderElementsOf(STANDING));
    }

    @Test
    @WithMockUser(authorities = "duties:read")
    void theCalendarShowsEachOfTheseDaysInItsMonth() {
        Map<YearMonth, List<String>> days = generated(DutyKind.RECURRING).stream()
                .map(TwelveMonthsTests::day)
                .distinct()
                .collect(Collectors.groupingBy(
                        YearMonth::from,
                        TreeMap::new,
                        Collectors.mapping(day -> "<h3>" + VietnameseDates.weekday(day) + " ", Collectors.toList())));
        assertThat(days).hasSize(12);
        days.forEach((month, headings) -> assertThat(web.get().uri("/viec/lich?thang=" + month))
                .as("%s", month)
                .hasStatusOk()
                .bodyText()
                .contains(headings));
    }
}
