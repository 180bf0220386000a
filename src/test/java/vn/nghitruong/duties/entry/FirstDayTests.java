package vn.nghitruong.duties.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.PlanTen;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.accounts.TestAccounts;
import vn.nghitruong.duties.Duties;
import vn.nghitruong.duties.DutyView;
import vn.nghitruong.duties.Occurrence;
import vn.nghitruong.duties.Tasks;
import vn.nghitruong.duties.Whose;
import vn.nghitruong.organization.Posts;
import vn.nghitruong.platform.Settings;

/** A council that was founded on 4 May 2026 and says on 1 December that it begins only now. */
@WebTest
class FirstDayTests {
    private static final String PAGE = "/quan-tri/ngay-bat-dau";
    private static final LocalDate NOW = LocalDate.of(2026, 12, 1);

    @Autowired
    MockMvcTester web;

    @Autowired
    Tasks tasks;

    @Autowired
    Duties duties;

    @Autowired
    Settings settings;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Posts posts;

    @Autowired
    PlanTen planTen;

    @Autowired
    TestClock clock;

    private static Browser head;

    @BeforeEach
    void people() {
        settings.moveFirstDay(settings.inUseFrom(), TestClock.START);
        planTen.store();
        clock.setTo(NOW);
        if (head == null) {
            var account = accounts.withPassword("chanh");
            posts.hold("chanh-van-phong", account.id());
            head = new Browser(web);
            head.signIn(account.username(), TestAccounts.PASSWORD);
        }
    }

    @AfterEach
    void backToTheStart() {
        clock.setTo(TestClock.START);
    }

    private Map<String, String> form(String seen, String day, String reason) {
        return Map.of("seen", seen, "day", day, "reason", reason);
    }

    @Test
    void whatWasOverdueIsNotEnteredOnceTheFirstDayIsMovedWithAReason() {
        var before = tasks.counts(Whose.EVERYBODY);
        assertThat(before.get(DutyView.OVERDUE)).isGreaterThan(40);
        assertThat(head.submit(PAGE, form("2026-05-04", "1/12/2026", "Thông báo số 40")))
                .hasRedirectedUrl(PAGE);
        var after = tasks.counts(Whose.EVERYBODY);
        assertThat(after.get(DutyView.OVERDUE)).isZero();
        assertThat(after.get(DutyView.NOT_ENTERED))
                .isEqualTo(before.get(DutyView.NOT_ENTERED) + before.get(DutyView.OVERDUE));
        assertThat(head.get(PAGE))
                .bodyText()
                .contains("Từ 4/5/2026 thành 1/12/2026", "Thông báo số 40", "Nguyễn Thị chanh");
        assertThat(head.get("/viec/nhap-truoc")).bodyText().contains("Hệ thống được dùng từ 1/12/2026");
    }

    @Test
    void standingDutiesAreAskedFromTheMonthOfTheFirstDay() {
        var standing = standing();
        assertThat(standing).extracting(Occurrence::period).containsExactly("tháng 5/2026");
        head.submit(PAGE, form("2026-05-04", "2026-12-01", "bắt đầu muộn"));
        assertThat(standing()).extracting(Occurrence::period).containsExactly("tháng 5/2026", "tháng 12/2026");

        var id = standing.getFirst().id();
        assertThat(head.get("/viec/nhap-truoc?thang=2026-05")).bodyText().contains("khong." + id, "Không phát sinh");
        assertThat(head.submit("/viec/nhap-truoc", Map.of("khong." + id, "on", "ngay." + id, "", "chu." + id, "")))
                .hasStatus3xxRedirection();
        assertThat(standing().getFirst().nothing()).isTrue();
    }

    private List<Occurrence> standing() {
        return duties.occurrencesOf(List.of(duties.get("10-kh-hdnd-2026-03").id())).stream()
                .filter(o -> o.share().name().contains("Kinh tế"))
                .toList();
    }

    @Test
    void aDayToComeOrBeforeAnyDutyOrWithoutAReasonIsRefused() {
        Map.of(
                        "2/12/2026", "Ngày này chưa tới",
                        "1/4/2026", "Trước 9/4/2026 không có việc nào được giao",
                        "31/4/2026", "ngày phải có trong lịch",
                        "4/5/2026", "Đây là ngày đang dùng")
                .forEach((day, words) -> assertThat(head.submit(PAGE, form("2026-05-04", day, "vì thế")))
                        .as(day)
                        .hasStatus(422)
                        .bodyText()
                        .contains(words, "vì thế"));
        assertThat(head.submit(PAGE, form("2026-05-04", "1/6/2026", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do đổi ngày");
        assertThat(settings.inUseFrom()).isEqualTo(TestClock.START);
    }

    @Test
    void whoSawAnotherDayIsToldThatItWasChanged() {
        assertThat(head.submit(PAGE, form("2026-05-05", "1/6/2026", "vì thế")))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác đổi");
        assertThat(settings.inUseFrom()).isEqualTo(TestClock.START);
    }
}
