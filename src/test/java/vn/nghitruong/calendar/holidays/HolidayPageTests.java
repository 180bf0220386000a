package vn.nghitruong.calendar.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.FormToken;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.calendar.Holiday;
import vn.nghitruong.calendar.HolidaysChanged;
import vn.nghitruong.calendar.Rules;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.CouncilScope;

/** Each test has a year of its own, since a year is checked as a whole. */
@WebTest
@RecordApplicationEvents
@WithMockUser(
        username = "lan.nguyen",
        authorities = {"calendar:read", "calendar:manage"})
class HolidayPageTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    Rules rules;

    @Autowired
    Holidays holidays;

    @Autowired
    HolidayFounding founding;

    @Autowired
    ApplicationEvents events;

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = web.post().uri("/quan-tri/ngay-nghi/" + path).with(FormToken.sent());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String page(int year) {
        return Browser.body(web.get().uri("/quan-tri/ngay-nghi?nam=" + year).exchange());
    }

    private static Map<String, String> off(String day, String kind) {
        return new HashMap<>(Map.of("day", day, "kind", kind, "name", "Lễ hội xã", "basis", "Thông báo 7/TB-UBND"));
    }

    private static Map<String, String> swap(String off, String worked) {
        return new HashMap<>(
                Map.of("off", off, "worked", worked, "name", "Nghỉ Tết Dương lịch", "basis", "Thông báo 9/TB-BNV"));
    }

    private boolean isWorked(String day) {
        return rules.calendar().isWorkingDay(LocalDate.parse(day));
    }

    @Test
    void aYearIsAListAndTwelveMonths() {
        try (var counter = new QueryCounter()) {
            var page = page(2026);
            assertThat(page)
                    .contains(
                            "Ngày nghỉ, ngày làm bù năm 2026",
                            "Chủ nhật, 26/4/2026: Giỗ Tổ Hùng Vương",
                            "Nghỉ bù",
                            "Tháng 12",
                            ": Nghỉ lễ, Quốc khánh");
            assertThat(page.split("<table")).hasSize(13);
            assertThat(page).contains("aria-current=\"date\"");
            assertThat(counter.statements()).hasSize(3);
        }
        assertThat(web.get().uri("/quan-tri/ngay-nghi")).bodyText().contains("năm 2026");
        assertThat(web.get().uri("/quan-tri/ngay-nghi?nam=26")).hasStatus(404);
        assertThat(web.get().uri("/quan-tri/ngay-nghi?nam=abc")).hasStatus(404);
    }

    /** Every day of the year stands in the picture once, under its weekday. */
    @Test
    void thePictureHasEveryDayUnderItsWeekday() {
        var picture = YearPicture.of(2028, List.of(), LocalDate.of(2028, 2, 29));
        var days = picture.months().stream()
                .flatMap(month -> month.weeks().stream())
                .flatMap(week -> {
                    assertThat(week).hasSize(7);
                    for (var place = 0; place < 7; place++) {
                        var day = week.get(place);
                        if (day != null) {
                            assertThat(day.date().getDayOfWeek().getValue()).isEqualTo(place + 1);
                        }
                    }
                    return week.stream().filter(day -> day != null);
                })
                .map(YearPicture.Day::date)
                .toList();
        assertThat(days)
                .isEqualTo(LocalDate.of(2028, 1, 1)
                        .datesUntil(LocalDate.of(2029, 1, 1))
                        .toList());
        assertThat(picture.months().get(1).workingDays()).isEqualTo(21);
    }

    @Test
    void whatWasComputedWaitsForTheNoticeUntilTheYearIsChecked() {
        assertThat(page(2027)).contains("Chờ thông báo", "còn ngày được tính trước");
        var seen = String.valueOf(holidays.lastStep(2027));

        assertThat(post("2027/xac-minh", Map.of("seen", seen, "document", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi văn bản đã đối chiếu", "1/1/2027");
        assertThat(post("2027/xac-minh", Map.of("seen", seen, "document", "Thông báo 2/TB-BNV")))
                .hasRedirectedUrl("/quan-tri/ngay-nghi?nam=2027");

        assertThat(page(2027))
                .contains("Đã xác minh", "lan.nguyen, 8:00, 4/5/2026, theo Thông báo 2/TB-BNV", "Xác minh năm 2027")
                .doesNotContain("Chờ thông báo", "Chưa xác minh");
        assertThat(holidays.of(2026)).allMatch(holiday -> holiday.verification() == null);
        assertThat(post("2027/xac-minh", Map.of("seen", seen, "document", "lần hai")))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác sửa hoặc xác minh");

        assertThat(post("2027/bo-xac-minh", Map.of("reason", "Thông báo của tỉnh khác")))
                .hasStatus3xxRedirection();
        assertThat(page(2027)).contains("Chưa xác minh", "Thông báo của tỉnh khác");
        assertThat(post("2027/bo-xac-minh", Map.of("reason", "nữa"))).hasStatus(409);
    }

    @Test
    void aDayAddedBehindTheBackOfWhoChecksIsNotChecked() {
        post("2031/them", off("2031-03-03", "HOLIDAY"));
        var seen = String.valueOf(holidays.lastStep(2031));
        post("2031/them", off("2031-03-04", "HOLIDAY"));
        assertThat(post("2031/xac-minh", Map.of("seen", seen, "document", "Thông báo")))
                .hasStatus(409);
        assertThat(holidays.of(2031)).allMatch(holiday -> holiday.verification() == null);
    }

    @Test
    void aDayOffThatIsAddedIsNotWorked() {
        assertThat(isWorked("2032-03-03")).isTrue();
        var fields = off("3/3/2032", "HOLIDAY");
        fields.put("provisional", "1");
        assertThat(post("2032/them", fields)).hasRedirectedUrl("/quan-tri/ngay-nghi?nam=2032");
        assertThat(isWorked("2032-03-03")).isFalse();
        assertThat(page(2032)).contains("thứ Tư, 3/3/2032: Lễ hội xã", "Chờ thông báo", "Thông báo 7/TB-UBND");
        assertThat(events.stream(HolidaysChanged.class)).containsExactly(new HolidaysChanged(2032));
        assertThat(post("2032/them", off("2032-03-04", "COMPENSATORY"))).hasStatus3xxRedirection();
        assertThat(page(2032)).contains("Nghỉ bù");
    }

    @Test
    void aSwappedPairIsEnteredAndWithdrawnTogether() {
        assertThat(post("2033/hoan-doi", swap("2032-12-31", "2033-01-08")))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày phải thuộc năm 2033", "Thông báo 9/TB-BNV");
        assertThat(post("2033/hoan-doi", swap("2033-12-30", "2034-01-07"))).hasStatus3xxRedirection();

        assertThat(isWorked("2033-12-30")).isFalse();
        assertThat(isWorked("2034-01-07")).isTrue();
        assertThat(page(2033)).contains("Nghỉ hoán đổi", "Hoán đổi với thứ Bảy, 7/1/2034", "Thông báo 9/TB-BNV");
        assertThat(page(2034)).contains("Thứ Bảy đi làm", "Hoán đổi với thứ Sáu, 30/12/2033");
        assertThat(events.stream(HolidaysChanged.class))
                .containsExactlyInAnyOrder(new HolidaysChanged(2033), new HolidaysChanged(2034));

        assertThat(post("ngay/2034-01-07/rut", Map.of("reason", "Thông báo bị thay")))
                .hasStatus3xxRedirection();
        assertThat(isWorked("2033-12-30")).isTrue();
        assertThat(isWorked("2034-01-07")).isFalse();
        assertThat(page(2033)).contains("Rút thứ Sáu, 30/12/2033", "Thông báo bị thay");
        assertThat(web.get().uri("/quan-tri/ngay-nghi/ngay/2033-12-30/sua")).hasStatus(404);
    }

    @Test
    void bothDaysOfAPairAreRenamed() {
        post("2038/hoan-doi", swap("2038-04-29", "2038-05-08"));
        assertThat(post("ngay/2038-04-29/sua", Map.of("revision", "0", "name", "Nghỉ lễ 30/4", "basis", "TB 8")))
                .hasStatus3xxRedirection();
        assertThat(holidays.of(2038)).extracting(Holiday::name).containsExactly("Nghỉ lễ 30/4", "Nghỉ lễ 30/4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "off|2035-05-05|Ngày được nghỉ phải từ thứ Hai đến thứ Sáu",
                "off|2035-02-30|ngày phải có trong lịch",
                "off|2026-05-04|Ngày phải thuộc năm 2035",
                "worked|2035-05-08|Ngày đi làm thay phải là thứ Bảy; ngày đã chọn là thứ Ba, 8/5/2035",
                "worked|2035-05-06|ngày đã chọn là Chủ nhật",
                "worked|2040-05-05|Ngày phải thuộc năm 2035",
                "worked||ngày phải có trong lịch",
                "name| |Hãy ghi tên ngày",
                "basis||số của thông báo",
            })
    void aSwapThatIsNoneIsRefused(String field, String value, String said) {
        var fields = swap("2035-05-07", "2035-05-12");
        fields.put(field, value == null ? "" : value);
        assertThat(post("2035/hoan-doi", fields)).hasStatus(422).bodyText().contains(said);
        assertThat(holidays.of(2035)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day|2026-09-02|Ngày 2/9/2026 đã có trong danh sách: Quốc khánh",
                "day|0026-03-03|Ngày phải thuộc năm 2026",
                "day|x|ngày phải có trong lịch",
                "kind|WORKING_SATURDAY|Hãy chọn nghỉ lễ hoặc nghỉ bù",
                "kind|x|Hãy chọn nghỉ lễ hoặc nghỉ bù",
                "name||Hãy ghi tên ngày",
                "basis| |Hãy ghi căn cứ",
            })
    void aDayThatIsNoneIsRefused(String field, String value, String said) {
        var before = holidays.of(2026);
        var fields = off("2026-03-03", "HOLIDAY");
        fields.put(field, value == null ? "" : value);
        assertThat(post("2026/them", fields)).hasStatus(422).bodyText().contains(said);
        assertThat(holidays.of(2026)).isEqualTo(before);
    }

    @Test
    void aDayOfRestIsNoCompensatoryDay() {
        assertThat(post("2026/them", off("2026-03-07", "COMPENSATORY")))
                .hasStatus(422)
                .bodyText()
                .contains("vốn là ngày nghỉ cuối tuần");
    }

    @Test
    void aWithdrawnDayStaysInTheHistoryDoesNotComeBackAndCanBeEnteredAgain() {
        post("2036/them", off("2036-03-03", "HOLIDAY"));
        assertThat(post("ngay/2036-03-03/rut", Map.of("reason", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do");
        assertThat(post("ngay/2036-03-03/rut", Map.of("reason", "Nhập nhầm năm")))
                .hasStatus3xxRedirection();
        assertThat(isWorked("2036-03-03")).isTrue();
        assertThat(page(2036)).contains("Rút thứ Hai, 3/3/2036", "Nhập nhầm năm", "Thêm thứ Hai, 3/3/2036");
        assertThat(post("ngay/2036-03-03/rut", Map.of("reason", "nữa"))).hasStatus(404);

        assertThat(post("2036/them", off("2036-03-03", "COMPENSATORY"))).hasStatus3xxRedirection();
        assertThat(holidays.of(2036)).singleElement().extracting(Holiday::kind).isEqualTo(Holiday.Kind.COMPENSATORY);
    }

    @Test
    void aDayOfTheProgramThatWasWithdrawnDoesNotComeBackAtTheNextStart() {
        post("ngay/2026-09-01/rut", Map.of("reason", "Xã không nghỉ ngày liền kề này"));
        founding.found();
        assertThat(isWorked("2026-09-01")).isTrue();
        post(
                "2026/them",
                Map.of("day", "2026-09-01", "kind", "HOLIDAY", "name", "Quốc khánh (ngày liền kề)", "basis", "TB"));
    }

    @Test
    void whoSawAnOlderNameIsToldAndARenamedDayIsNotCheckedAnyMore() {
        post("2037/them", off("2037-03-03", "HOLIDAY"));
        post("2037/xac-minh", Map.of("seen", String.valueOf(holidays.lastStep(2037)), "document", "TB"));
        var rename = "ngay/2037-03-03/sua";
        assertThat(post(rename, Map.of("revision", "0", "name", "", "basis", "TB 1")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi tên ngày", "TB 1");
        assertThat(post(rename, Map.of("revision", "0", "name", "Hội làng", "basis", "TB 1")))
                .hasStatus3xxRedirection();
        assertThat(page(2037)).contains("Hội làng", "Chưa xác minh", "Sửa thứ Ba, 3/3/2037");
        assertThat(post(rename, Map.of("revision", "0", "name", "Hội xuân", "basis", "TB 2")))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác sửa hoặc rút");
        assertThat(holidays.of(2037)).extracting(Holiday::name).containsExactly("Hội làng");
    }

    @Test
    void ofSeveralWhoSwapTheSameDaysAtOnceOneWins() throws Exception {
        var form = new SwapForm("2039-05-02", "2039-05-07", "Nghỉ lễ", "TB 3");
        var council = CouncilScope.current();
        var together = new CyclicBarrier(4);
        Callable<Boolean> attempt = () -> CouncilScope.call(council, () -> {
            together.await();
            try {
                holidays.swap(form.toOff(), form.toWorked(), "ai đó");
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
            assertThat(won).isEqualTo(1);
        }
        assertThat(holidays.of(2039)).hasSize(2);
        assertThat(holidays.history(2039)).hasSize(2);
    }

    @Test
    @WithMockUser(authorities = "calendar:read")
    void whoMayOnlyReadSeesNoButtons() {
        assertThat(page(2026)).doesNotContain("/them", "/hoan-doi", "/xac-minh", "/rut");
        assertThat(post("2026/them", off("2026-03-03", "HOLIDAY"))).hasStatus(403);
    }
}
