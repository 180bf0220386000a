package vn.nghitruong.duties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.FormToken;
import vn.nghitruong.PlanTen;
import vn.nghitruong.WebTest;
import vn.nghitruong.calendar.DueRule;

/** What happens makes duties of the real Plan due: a session ends, the monthly meeting is convened. */
@WebTest
@WithMockUser(
        username = "lan.nguyen",
        authorities = {"duties:read", "duties:assign", "duties:report-any"})
class HappeningTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    Duties duties;

    @Autowired
    Tasks tasks;

    @Autowired
    PlanTen planTen;

    @BeforeEach
    void plan() {
        planTen.store();
    }

    private Duty first(Class<? extends DueRule> rule) {
        return tasks.first(DutyView.WAITING, Whose.EVERYBODY, 100).stream()
                .map(Task::duty)
                .filter(duty -> rule.isInstance(duty.rule()))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult happened(Duty duty, String event, String on, String until) {
        return web.post()
                .uri(duty.address() + "/su-kien")
                .with(FormToken.sent())
                .param("event", event)
                .param("on", on)
                .param("until", until)
                .exchange();
    }

    @Test
    void theSevenDaysOfPublicationRunFromTheEndOfTheSession() {
        var duty = first(DueRule.FromEvent.class);
        assertThat(happened(duty, "bế mạc kỳ họp thứ 3", "10/7/2026", "")).hasRedirectedUrl(duty.address());
        assertThat(happened(duty, "bế mạc kỳ họp thứ 3", "10/7/2026", "")).hasRedirectedUrl(duty.address());

        var occurrences = duties.occurrences(duty).stream()
                .filter(o -> o.period().equals("bế mạc kỳ họp thứ 3"))
                .toList();
        assertThat(occurrences).hasSize(1);
        assertThat(occurrences.getFirst().lastDay()).isEqualTo("2026-07-17");
        assertThat(web.get().uri(duty.address()))
                .bodyText()
                .contains("bế mạc kỳ họp thứ 3 10/7/2026 + 7 ngày = thứ Sáu, 17/7/2026");
    }

    @Test
    void whatNoDocumentComputesNeedsAnAgreedDay() {
        var duty = first(DueRule.UponEvent.class);
        assertThat(happened(duty, "Công văn 5/HĐND-VP của HĐND tỉnh", "2026-06-01", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn ngày phải xong", "Công văn 5/HĐND-VP");
        happened(duty, "Công văn 5/HĐND-VP của HĐND tỉnh", "2026-06-01", "2026-06-15");
        assertThat(duties.occurrences(duty))
                .extracting(Occurrence::lastDay)
                .contains(java.time.LocalDate.of(2026, 6, 15));
    }

    @Test
    void whatFallsDueByTheCalendarWaitsForNoEvent() {
        var duty = duties.get("10-kh-hdnd-2026-01");
        assertThat(happened(duty, "sự kiện", "2026-06-01", "2026-06-15")).hasStatus(409);
        assertThat(duties.occurrences(duty)).hasSize(1);
    }

    @Test
    void theInvitationFixesTheDayOfTheMonthlyMeetingForAllItMakesDue() {
        var meetings = duties
                .byId(java.util.stream.LongStream.rangeClosed(1, 40).boxed().toList())
                .values()
                .stream()
                .filter(duty -> duty.rule() instanceof DueRule.MonthlyMeeting)
                .toList();
        assertThat(meetings).hasSize(2);
        var june = june(meetings.getFirst());
        assertThat(june.provisional()).isTrue();
        assertThat(web.post()
                        .uri(meetings.getFirst().address() + "/" + june.id() + "/ngay-hop")
                        .with(FormToken.sent())
                        .param("on", "2026-06-23")
                        .param("event", "Giấy mời số 15/GM-HĐND"))
                .hasStatus3xxRedirection();
        for (var meeting : meetings) {
            assertThat(june(meeting).lastDay()).isEqualTo("2026-06-23");
            assertThat(june(meeting).provisional()).isFalse();
            assertThat(june(meeting).explanation()).contains("Giấy mời số 15/GM-HĐND");
        }
    }

    private Occurrence june(Duty duty) {
        return duties.occurrences(duty).stream()
                .filter(o -> o.period().equals("tháng 6/2026"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @WithMockUser(authorities = {"duties:read", "duties:report"})
    void whoMayNotAssignSaysNothingOfEvents() {
        var duty = first(DueRule.FromEvent.class);
        assertThat(happened(duty, "bế mạc", "2026-07-10", "")).hasStatus(403);
        assertThat(web.get().uri(duty.address())).bodyText().doesNotContain("/su-kien");
    }
}
