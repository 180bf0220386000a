package vn.nghitruong.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.accounts.TestAccounts;
import vn.nghitruong.calendar.CalendarState;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.organization.Bodies;
import vn.nghitruong.organization.TestHolders;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Subject;

/** The life of a duty, with real accounts of a committee's chair, the council's chair and a clerk. */
@WebTest
class LifeTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    TestHolders holders;

    @Autowired
    MockMvcTester web;

    @Autowired
    Duties duties;

    @Autowired
    Life life;

    @Autowired
    Extensions extensions;

    @Autowired
    StepRepository steps;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Bodies bodies;

    @Autowired
    TestClock clock;

    /** A page with a form for everybody, whose token any act takes. */
    private static final String FORMS = "/tai-khoan";

    private static Browser committee;
    private static Browser chair;
    private static Browser clerk;

    /** Signing in is slow on purpose, so they do it once. */
    @BeforeEach
    void people() {
        if (committee == null) {
            committee = holderOf("truong-ban-kt-ns");
            chair = holderOf("chu-tich");
            clerk = holderOf("can-bo-van-phong");
        }
    }

    @AfterEach
    void clock() {
        clock.setTo(TestClock.START);
    }

    private Browser holderOf(String post) {
        return holders.signedIn(web, post);
    }

    private Duty duty(DueRule rule, String... lead) {
        var code = "doi-" + NUMBER.incrementAndGet();
        duties.open(
                new NewDuty(
                        code,
                        "Xây dựng quy trình " + code,
                        List.of(lead),
                        List.of(),
                        rule,
                        "",
                        "",
                        new Subject("thử", code, "Kế hoạch thử mục I", "/ke-hoach"),
                        "thuong-truc",
                        TestClock.START),
                1);
        return duties.get(code);
    }

    private Duty due() {
        return duty(new DueRule.OnDate(LocalDate.of(2026, 5, 14), false), "Ban Kinh tế – Ngân sách");
    }

    private Occurrence only(Duty duty) {
        return duties.occurrences(duty).getFirst();
    }

    private static String act(Duty duty, Occurrence occurrence, String act) {
        return duty.address() + "/" + occurrence.id() + "/" + act;
    }

    private void report(Browser by, Duty duty) {
        assertThat(by.submit(
                        act(duty, only(duty), "hoan-thanh"),
                        Map.of("doneOn", "2026-05-04", "note", "Đã trình", "document", "Tờ trình số 3")))
                .hasRedirectedUrl(duty.address());
    }

    private void take(Browser by, Duty duty, String act, String reason) {
        assertThat(by.submit(FORMS, act(duty, only(duty), act), Map.of("reason", reason)))
                .hasStatus3xxRedirection();
    }

    @Test
    void fromAssignedToConfirmedThroughAcceptedReturnedAndSubmittedAgain() {
        var duty = due();
        take(committee, duty, "nhan-viec", "");
        assertThat(only(duty).status()).isEqualTo(OccurrenceStatus.ACCEPTED);
        report(committee, duty);
        assertThat(only(duty).status()).isEqualTo(OccurrenceStatus.SUBMITTED);
        assertThat(chair.get("/thong-bao")).bodyText().contains("Chờ xác nhận: " + duty.task());
        take(chair, duty, "tra-lai", "Thiếu phụ lục");
        assertThat(committee.get("/thong-bao")).bodyText().contains("Bị trả lại: " + duty.task(), "Thiếu phụ lục");
        assertThat(only(duty).status()).isEqualTo(OccurrenceStatus.RETURNED);
        assertThat(only(duty).doneOn()).isNull();
        report(committee, duty);
        take(chair, duty, "xac-nhan", "");

        assertThat(only(duty).status()).isEqualTo(OccurrenceStatus.DONE);
        assertThat(only(duty).state()).isEqualTo(CalendarState.MET);
        assertThat(steps.of(duty.id()))
                .extracting(Step::act)
                .containsExactly(Act.CONFIRM, Act.SUBMIT, Act.RETURN, Act.SUBMIT, Act.ACCEPT);
        assertThat(committee.get(duty.address()))
                .bodyText()
                .contains("Thiếu phụ lục", "Xác nhận đã xong", "Tờ trình số 3");
    }

    @Test
    void theChairConfirmsWithOneTapOnTheListOfWork() {
        var duty = due();
        report(committee, duty);
        var list = "/viec?xem=cho-xac-nhan";
        assertThat(chair.get(list)).bodyText().contains(duty.task(), act(duty, only(duty), "xac-nhan"));
        assertThat(chair.submit(list, act(duty, only(duty), "xac-nhan"), Map.of("ve", "viec")))
                .hasRedirectedUrl(list);
        assertThat(only(duty).status()).isEqualTo(OccurrenceStatus.DONE);
    }

    @Test
    void whoReportedDoesNotConfirm() {
        var duty = due();
        report(clerk, duty);
        assertThat(clerk.get(duty.address()))
                .bodyText()
                .doesNotContain("/xac-nhan\"")
                .contains("làm thay Ban Kinh tế");
        assertThat(clerk.submit(FORMS, act(duty, only(duty), "xac-nhan"), Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("cần một người khác xác nhận");
        take(chair, duty, "xac-nhan", "");
    }

    @Test
    void whoConfirmedAndTookItBackMayConfirmAgain() {
        var duty = due();
        report(committee, duty);
        take(chair, duty, "xac-nhan", "");
        take(chair, duty, "hoan-tac", "");
        assertThat(chair.get(duty.address())).bodyText().contains("/xac-nhan\"");
        take(chair, duty, "xac-nhan", "");
        assertThat(only(duty).status()).isEqualTo(OccurrenceStatus.DONE);
    }

    @Test
    void aReportTakenBackTakesItsEvidenceAlongAndIsTold() {
        var duty = due();
        report(committee, duty);
        assertThat(steps.evidence(duty.id())).hasSize(1);
        take(committee, duty, "hoan-tac", "");
        assertThat(steps.evidence(duty.id())).isEmpty();
        assertThat(chair.get("/thong-bao")).bodyText().contains("Đã rút lại: " + duty.task());
        report(committee, duty);
        assertThat(steps.evidence(duty.id())).hasSize(1);
    }

    @Test
    void whoIsAssignedADutyIsToldAndWhoAssignedItStandsInItsHistory() {
        var task = "Rà soát việc mới " + NUMBER.incrementAndGet();
        var address = clerk.submit(
                        "/viec/giao-viec",
                        Map.of(
                                "task",
                                task,
                                "lead",
                                "ban-kt-ns",
                                "when",
                                "ONCE",
                                "until",
                                "2026-05-29",
                                "accountable",
                                "thuong-truc",
                                "basis",
                                "Kết luận phiên họp"))
                .getResponse()
                .getRedirectedUrl();
        assertThat(committee.get("/thong-bao")).bodyText().contains("Việc mới: " + task);
        assertThat(steps.of(duties.get(address.substring("/viec/".length())).id()))
                .extracting(Step::act)
                .containsExactly(Act.OPEN);
    }

    @Test
    void aCommitteeNeitherConfirmsForTheStandingCommitteeNorReportsForAnother() {
        var duty = due();
        report(committee, duty);
        assertThat(committee.submit(FORMS, act(duty, only(duty), "xac-nhan"), Map.of()))
                .hasStatus(403);
        var other = duty(new DueRule.NoDate(), "Ban Văn hóa – Xã hội");
        assertThat(committee.get(act(other, only(other), "hoan-thanh"))).hasStatus(403);
        assertThat(committee.submit(FORMS, act(other, only(other), "nhan-viec"), Map.of()))
                .hasStatus(403);
    }

    @Test
    void eachBodyThatLeadsHasAResultOfItsOwn() {
        var duty = duty(new DueRule.OnDate(LocalDate.of(2026, 5, 14), false), "các Ban");
        assertThat(duties.occurrences(duty))
                .extracting(o -> o.share().name())
                .containsExactly("Ban Kinh tế - Ngân sách", "Ban Văn hóa - Xã hội");
        report(committee, duty);
        assertThat(duties.occurrences(duty))
                .extracting(Occurrence::status)
                .containsExactly(OccurrenceStatus.SUBMITTED, OccurrenceStatus.ASSIGNED);
    }

    @Test
    void ofTwoWhoConfirmAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var duty = due();
        report(committee, duty);
        var seen = only(duty);
        var council = CouncilScope.current();
        var thuongTruc = bodies.get("thuong-truc").id();
        Callable<Boolean> attempt = () -> CouncilScope.call(council, () -> {
            try {
                var by = new Reporter("ai đó", null, null, Set.of(thuongTruc), Set.of("duties:confirm"));
                life.take(Act.CONFIRM, duty, seen, "", by);
                return true;
            } catch (RuleBroken e) {
                assertThat(e).hasMessageContaining("vừa được người khác cập nhật");
                return false;
            }
        });
        try (var pool = Executors.newFixedThreadPool(4)) {
            var won = 0;
            for (var result : pool.invokeAll(List.of(attempt, attempt, attempt, attempt))) {
                won += result.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(steps.of(duty.id())).hasSize(2);
    }

    @Test
    void onesOwnLastActCanBeTakenBackAndNobodyElses() {
        var duty = due();
        report(committee, duty);
        assertThat(chair.submit(FORMS, act(duty, only(duty), "hoan-tac"), Map.of()))
                .hasStatus(409);
        take(chair, duty, "xac-nhan", "");
        take(chair, duty, "hoan-tac", "");
        assertThat(only(duty).status()).isEqualTo(OccurrenceStatus.SUBMITTED);
        assertThat(only(duty).doneOn()).isEqualTo("2026-05-04");
        assertThat(committee.submit(FORMS, act(duty, only(duty), "hoan-tac"), Map.of()))
                .hasStatus(409);
        take(chair, duty, "tra-lai", "Thiếu phụ lục");
        take(chair, duty, "hoan-tac", "");
        assertThat(only(duty).doneOn()).isEqualTo("2026-05-04");
    }

    @Test
    void whatIsCancelledIsNeitherOverdueNorLostAndCanComeBack() {
        var duty = due();
        assertThat(chair.submit(act(duty, only(duty), "huy"), Map.of("reason", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do");
        take(chair, duty, "huy", "Kết luận 12: không làm nữa");
        assertThat(chair.get("/viec?co-quan=tat-ca&xem=da-huy")).bodyText().contains(duty.task());
        assertThat(chair.get("/viec?co-quan=tat-ca&xem=sap-toi")).bodyText().doesNotContain(duty.task());
        take(chair, duty, "khoi-phuc", "Kết luận 13");
        clock.setTo(LocalDate.of(2026, 6, 1));
        assertThat(only(duty).state()).isEqualTo(CalendarState.OVERDUE);
    }

    @Test
    void moreTimeIsAskedForWithAReasonAndGrantedByWhoAnswers() {
        var duty = due();
        var form = act(duty, only(duty), "gia-han");
        assertThat(committee.submit(form, Map.of("until", "2026-05-14", "reason", "Chờ số liệu")))
                .hasStatus(422)
                .bodyText()
                .contains("một ngày sau hạn hiện nay", "Chờ số liệu");
        assertThat(committee.submit(form, Map.of("until", "2026-05-29", "reason", "Chờ số liệu")))
                .hasStatus3xxRedirection();
        assertThat(only(duty).lastDay()).isEqualTo("2026-05-14");
        assertThat(committee.submit(form, Map.of("until", "2026-05-30", "reason", "Lần nữa")))
                .hasStatus(409);

        var asked = extensions.asked(duty).getFirst();
        var grant = form + "/" + asked.id() + "/duyet";
        assertThat(committee.submit(FORMS, grant, Map.of())).hasStatus(403);
        assertThat(chair.get(duty.address())).bodyText().contains("xin gia hạn đến thứ Sáu, 29/5/2026", "Chờ số liệu");
        assertThat(chair.submit(FORMS, grant, Map.of())).hasStatus3xxRedirection();
        assertThat(chair.submit(FORMS, grant, Map.of())).hasStatus(404);

        assertThat(only(duty).lastDay()).isEqualTo("2026-05-29");
        assertThat(only(duty).extendedFrom()).isEqualTo("2026-05-14");
        assertThat(only(duty).explanation()).contains("gia hạn đến thứ Sáu, 29/5/2026", "Chờ số liệu", "Hạn ban đầu");
    }

    @Test
    void aRefusedExtensionLeavesTheDayAsItIs() {
        var duty = due();
        var form = act(duty, only(duty), "gia-han");
        committee.submit(form, Map.of("until", "2026-05-29", "reason", "Chờ số liệu"));
        var refuse = form + "/" + extensions.asked(duty).getFirst().id() + "/tu-choi";
        assertThat(chair.submit(FORMS, refuse, Map.of())).hasStatus3xxRedirection();
        assertThat(only(duty).lastDay()).isEqualTo("2026-05-14");
        assertThat(extensions.asked(duty)).isEmpty();
    }

    @Test
    void aStandingDutyIsAskedEachMonthAndCanBeAnsweredWithNothing() {
        var duty = duty(new DueRule.Standing(null), "Ban Kinh tế – Ngân sách");
        assertThat(duties.occurrences(duty)).extracting(Occurrence::period).containsExactly("tháng 5/2026");
        assertThat(only(duty).lastDay()).isEqualTo("2026-05-31");
        take(committee, duty, "khong-phat-sinh", "");
        assertThat(only(duty).nothing()).isTrue();
        assertThat(committee.get(duty.address())).bodyText().contains("Không phát sinh");
        take(committee, duty, "hoan-tac", "");
        assertThat(only(duty).open()).isTrue();
    }

    @Test
    void onlyAStandingDutyCanBeAnsweredWithNothing() {
        var duty = due();
        assertThat(committee.submit(FORMS, act(duty, only(duty), "khong-phat-sinh"), Map.of()))
                .hasStatus(409);
        assertThat(only(duty).open()).isTrue();
    }

    @Test
    void whoLeavesOfficeCanNoLongerAct() {
        var duty = due();
        var nobody = new Reporter("cựu trưởng ban", null, null, Set.of(), Set.of("duties:report"));
        assertThatThrownBy(() -> life.take(Act.ACCEPT, duty, only(duty), "", nobody))
                .isInstanceOf(AccessDeniedException.class);
    }
}
