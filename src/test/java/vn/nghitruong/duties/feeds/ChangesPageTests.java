package vn.nghitruong.duties.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.accounts.TestAccounts;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.duties.Act;
import vn.nghitruong.duties.Duties;
import vn.nghitruong.duties.Duty;
import vn.nghitruong.duties.NewDuty;
import vn.nghitruong.duties.Task;
import vn.nghitruong.duties.Whose;
import vn.nghitruong.organization.Posts;
import vn.nghitruong.platform.Subject;

/** What a week changed: acts through the door, weeks at the edges of months and years. */
@WebTest
class ChangesPageTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static String clerkName;
    private static String chairName;
    private Browser clerk;
    private Browser chair;

    @Autowired
    MockMvcTester web;

    @Autowired
    Weeks weeks;

    @Autowired
    Duties duties;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Posts posts;

    @Autowired
    PlanTen planTen;

    @Autowired
    TestClock clock;

    @BeforeEach
    void people() {
        planTen.store();
        if (clerkName == null) {
            clerkName = holderOf("can-bo-van-phong");
            chairName = holderOf("chu-tich");
        }
        on(TestClock.START);
    }

    /** A day on which both have just signed in: a session ends when nobody uses it for half a day. */
    private void on(LocalDate day) {
        clock.setTo(day);
        clerk = signedIn(clerkName);
        chair = signedIn(chairName);
    }

    private Browser signedIn(String username) {
        var browser = new Browser(web);
        browser.signIn(username, TestAccounts.PASSWORD);
        return browser;
    }

    @AfterEach
    void clock() {
        clock.setTo(TestClock.START);
    }

    private String holderOf(String post) {
        var account = accounts.withPassword("nguoi-" + NUMBER.incrementAndGet());
        posts.hold(post, account.id());
        return account.username();
    }

    private Duty due(LocalDate since, LocalDate day, String lead) {
        var code = "tuan-" + NUMBER.incrementAndGet();
        duties.open(
                new NewDuty(
                        code,
                        "Việc thử " + code,
                        List.of(lead),
                        List.of(),
                        new DueRule.OnDate(day, false),
                        "",
                        "",
                        new Subject("thử", code, "Kế hoạch thử mục I", "/ke-hoach"),
                        "thuong-truc",
                        since),
                1);
        return duties.get(code);
    }

    private String act(Duty duty, String act) {
        var only = duties.occurrencesOf(List.of(duty.id())).getFirst();
        return duty.address() + "/" + only.id() + "/" + act;
    }

    private void report(Duty duty, LocalDate day) {
        clerk.submit(
                act(duty, "hoan-thanh"),
                Map.of("doneOn", day.toString(), "note", "Đã trình", "document", "Tờ trình số 3"));
    }

    private Changes of(String week) {
        return weeks.of(Week.parse(week), Whose.EVERYBODY);
    }

    private static boolean has(List<Task> tasks, Duty duty) {
        return tasks.stream().anyMatch(task -> task.duty().id() == duty.id());
    }

    @Test
    void actsAreCountedByBodyInTheWeekInWhichTheyWereDone() {
        var monday = LocalDate.of(2026, 7, 13);
        var duty = due(monday, LocalDate.of(2026, 12, 1), "Ban Văn hóa – Xã hội");
        on(monday);
        clerk.submit("/tai-khoan", act(duty, "nhan-viec"), Map.of());
        on(LocalDate.of(2026, 7, 19));
        report(duty, monday);
        chair.submit("/tai-khoan", act(duty, "tra-lai"), Map.of("reason", "Thiếu phụ lục"));
        report(duty, monday);
        on(LocalDate.of(2026, 7, 20));
        chair.submit("/tai-khoan", act(duty, "xac-nhan"), Map.of());

        var acts = of("2026-W29").acts();
        assertThat(acts).extracting(Change::body).containsOnly("Ban Văn hóa - Xã hội");
        assertThat(Changes.counts(acts)).isEqualTo(Map.of(Act.ACCEPT, 1, Act.SUBMIT, 2, Act.RETURN, 1));
        assertThat(Changes.counts(of("2026-W30").acts())).isEqualTo(Map.of(Act.CONFIRM, 1));
        assertThat(of("2026-W28").acts()).isEmpty();
        assertThat(chair.get("/viec/thay-doi"))
                .bodyText()
                .contains("Tuần 29/2026 có gì thay đổi", "Báo đã xong", "2 lần", duty.address(), "Trả lại")
                .contains("tuan=2026-W28", "tuan=2026-W30");
        assertThat(chair.get("/viec/thay-doi?tuan=2026-W29&co-quan=van-phong"))
                .bodyText()
                .contains("Không ai ghi nhận gì trong tuần này");
    }

    @Test
    void aNewDutyIsOfTheWeekFromWhichItHolds() {
        var duty = due(LocalDate.of(2027, 1, 3), LocalDate.of(2027, 3, 1), "Văn phòng");
        assertThat(of("2026-W53").opened()).extracting(Opened::dutyCode).contains(duty.code());
        assertThat(of("2027-W01").opened()).extracting(Opened::dutyCode).doesNotContain(duty.code());
        assertThat(clerk.get("/viec/thay-doi?tuan=2026-W53"))
                .bodyText()
                .contains("thứ Hai, 28/12/2026", "Chủ nhật, 3/1/2027", duty.task(), "tuan=2027-W01");
    }

    @Test
    void somethingIsOverdueInTheWeekOfTheDayAfterItsLastDay() {
        var sunday = due(TestClock.START, LocalDate.of(2027, 1, 3), "Văn phòng");
        var saturday = due(TestClock.START, LocalDate.of(2027, 1, 2), "Văn phòng");
        var late = due(TestClock.START, LocalDate.of(2026, 12, 30), "Văn phòng");
        var met = due(TestClock.START, LocalDate.of(2026, 12, 30), "Văn phòng");
        on(LocalDate.of(2027, 1, 4));
        report(late, LocalDate.of(2026, 12, 31));
        report(met, LocalDate.of(2026, 12, 30));

        var last = of("2026-W53").missed();
        assertThat(has(last, saturday)).isTrue();
        assertThat(has(last, late)).isTrue();
        assertThat(has(last, met)).isFalse();
        assertThat(has(last, sunday)).isFalse();
        assertThat(has(of("2027-W01").missed(), sunday)).isTrue();
        on(LocalDate.of(2027, 1, 3));
        assertThat(has(of("2027-W01").missed(), sunday)).isFalse();
    }

    @Test
    void beforeTheFirstDayOfUseNothingBecameOverdue() {
        clock.setTo(LocalDate.of(2026, 6, 1));
        assertThat(of("2026-W18").missed()).isEmpty();
    }

    @Test
    void whatTheNextWeekBringsIsThere() {
        var duty = due(TestClock.START, LocalDate.of(2027, 1, 4), "Văn phòng");
        assertThat(has(of("2026-W53").next(), duty)).isTrue();
        assertThat(has(of("2027-W01").next(), duty)).isFalse();
    }

    @Test
    void aWeekThatDoesNotExistIsNotFound() {
        assertThat(clerk.get("/viec/thay-doi?tuan=2027-W53")).hasStatus(404);
        assertThat(clerk.get("/viec/thay-doi?co-quan=khong-co")).hasStatus(404);
    }

    @Test
    @WithMockUser(authorities = "duties:read")
    void thePageAsksTheDatabaseAFixedNumberOfTimes() {
        try (var queries = new QueryCounter()) {
            assertThat(web.get().uri("/viec/thay-doi?tuan=2026-W20")).hasStatusOk();
            assertThat(queries.statements()).hasSize(13);
        }
    }
}
