package vn.nghitruong.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.FormToken;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.calendar.CalendarState;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.files.Uploads;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Subject;

@WebTest
@WithMockUser(
        username = "lan.nguyen",
        authorities = {"duties:read", "duties:report-any", "duties:confirm"})
class ReportingTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    MockMvcTester web;

    @Autowired
    Duties duties;

    @Autowired
    Life life;

    @Autowired
    StepRepository steps;

    @Autowired
    Uploads uploads;

    /** A duty due on 14 May 2026, ten days after the day on which the tests begin. */
    private Duty due() {
        var code = "thu-" + NUMBER.incrementAndGet();
        duties.open(
                new NewDuty(
                        code,
                        "Xây dựng đề cương " + code,
                        List.of("Ban Kinh tế – Ngân sách"),
                        List.of("Hội Cựu chiến binh"),
                        new DueRule.OnDate(LocalDate.of(2026, 5, 15), true),
                        "trước ngày 15/5/2026",
                        "",
                        new Subject("thử", code, "Kế hoạch thử mục I", "/ke-hoach"),
                        "thuong-truc",
                        TestClock.START),
                1);
        return duties.get(code);
    }

    private Occurrence only(Duty duty) {
        return duties.occurrences(duty).getFirst();
    }

    private MvcTestResult report(Duty duty, String day, String note) {
        return web.post()
                .uri(duty.address() + "/" + only(duty).id() + "/hoan-thanh")
                .with(FormToken.sent())
                .param("doneOn", day)
                .param("note", note)
                .param("document", "Báo cáo số 5/BC-HĐND")
                .exchange();
    }

    @Test
    void whatIsReportedIsSeenWithItsDateItsNoteAndWhoSaidSo() {
        var duty = due();

        assertThat(report(duty, "2026-05-04", "Đề cương số 5/ĐC-BKTNS")).hasRedirectedUrl(duty.address());

        assertThat(only(duty).state()).isEqualTo(CalendarState.MET);
        assertThat(web.get().uri(duty.address()))
                .bodyText()
                .contains(
                        "Chờ xác nhận",
                        "thứ Hai, 4/5/2026",
                        "Đề cương số 5/ĐC-BKTNS",
                        "Báo cáo số 5/BC-HĐND",
                        "lan.nguyen",
                        "làm thay Ban Kinh tế - Ngân sách",
                        "8:00, 4/5/2026");
    }

    @Test
    void aDayAsPeopleWriteItIsUnderstood() {
        var duty = due();
        assertThat(report(duty, "2/5/2026", "Đã xong")).hasStatus3xxRedirection();
        assertThat(only(duty).doneOn()).isEqualTo("2026-05-02");
    }

    @Test
    void aDayToComeIsRefusedAndNothingIsLost() {
        var duty = due();
        assertThat(report(duty, "2026-05-05", "Kết quả đã gõ"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày hoàn thành chưa tới", "Kết quả đã gõ", "2026-05-05");
        assertThat(only(duty).status()).isEqualTo(OccurrenceStatus.ASSIGNED);
    }

    @Test
    void aYearTypedAsTwoDigitsIsRefused() {
        var duty = due();
        assertThat(report(duty, "0026-04-24", "xong")).hasStatus(422).bodyText().contains("quá xa trong quá khứ");
        assertThat(report(duty, "-999999999-01-01", "xong")).hasStatus(422);
        assertThat(only(duty).status()).isEqualTo(OccurrenceStatus.ASSIGNED);
    }

    @Test
    void aSignTheDatabaseDoesNotKnowIsRefusedAtTheDoor() {
        assertThat(report(due(), "2026-05-04", "x\0y")).hasStatus(400);
        assertThat(web.get().uri(java.net.URI.create("/viec?co-quan=%00"))).hasStatus(400);
    }

    @Test
    void ofWhatIsPastTheFormDoesNotGuessTheDay() {
        var duty = due();
        var form = duty.address() + "/" + only(duty).id() + "/hoan-thanh";
        assertThat(web.get().uri(form)).bodyText().contains("value=\"2026-05-04\"");
        try {
            clock.setTo(LocalDate.of(2026, 5, 20));
            assertThat(web.get().uri(form)).bodyText().doesNotContain("value=\"2026-05-20\"");
        } finally {
            clock.setTo(TestClock.START);
        }
    }

    @Test
    void withoutAResultItIsNotDone() {
        var duty = due();
        assertThat(report(duty, "31/4/2026", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi kết quả", "Hãy chọn ngày hoàn thành thực tế");
    }

    @Test
    void withoutEvidenceItIsNotDone() {
        var duty = due();
        var result = web.post()
                .uri(duty.address() + "/" + only(duty).id() + "/hoan-thanh")
                .with(FormToken.sent())
                .param("doneOn", "2026-05-04")
                .param("note", "Đã làm xong")
                .exchange();
        assertThat(result).hasStatus(422).bodyText().contains("Hãy ghi ít nhất một minh chứng", "Đã làm xong");
        assertThat(only(duty).status()).isEqualTo(OccurrenceStatus.ASSIGNED);
    }

    @Test
    void anAddressWhereItWasPublishedIsEvidenceWithItsDay() {
        var duty = due();
        var result = publish(duty, "javascript:alert(1)", "2026-05-04");
        assertThat(result).hasStatus(422).bodyText().contains("Địa chỉ chưa đúng");
        assertThat(publish(duty, "https://banglang.example/bai-1", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn ngày đăng tải");

        assertThat(publish(duty, "https://banglang.example/bai-1", "2026-05-03"))
                .hasStatus3xxRedirection();
        assertThat(web.get().uri(duty.address()))
                .bodyText()
                .contains("href=\"https://banglang.example/bai-1\"", "đăng ngày 3/5/2026");
    }

    @Test
    void aFileIsEvidenceAndOneSaidToBeSecretIsNot() {
        var duty = due();
        assertThat(upload(duty, "SECRET"))
                .hasStatus(422)
                .bodyText()
                .contains("mạng")
                .doesNotContain("Hãy ghi ít nhất một minh chứng");
        assertThat(only(duty).open()).isTrue();
        assertThat(upload(duty, "PUBLIC")).hasStatus3xxRedirection();
        assertThat(only(duty).status()).isEqualTo(OccurrenceStatus.SUBMITTED);
        assertThat(web.get().uri(duty.address())).bodyText().contains("bao-cao.txt", "/tep/");
    }

    private MvcTestResult upload(Duty duty, String secrecy) {
        return web.post()
                .uri(duty.address() + "/" + only(duty).id() + "/hoan-thanh")
                .multipart()
                .file(new MockMultipartFile("file", "bao-cao.txt", "text/plain", "Báo cáo kết quả".getBytes(UTF_8)))
                .param("secrecy", secrecy)
                .param("doneOn", "2026-05-04")
                .param("note", "Đã gửi báo cáo")
                .with(FormToken.sent())
                .exchange();
    }

    private MvcTestResult publish(Duty duty, String address, String day) {
        return web.post()
                .uri(duty.address() + "/" + only(duty).id() + "/hoan-thanh")
                .with(FormToken.sent())
                .param("doneOn", "2026-05-04")
                .param("note", "Đã đăng")
                .param("address", address)
                .param("publishedOn", day)
                .exchange();
    }

    @Test
    void reportingTwiceIsRefusedPolitely() {
        var duty = due();
        report(duty, "2026-05-04", "lần một");
        assertThat(report(duty, "2026-05-04", "lần hai"))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác cập nhật");
        assertThat(steps.of(duty.id())).hasSize(1);
    }

    @Test
    void ofTwoAtOnceOneWins() throws Exception {
        var duty = due();
        var seen = only(duty);
        var council = CouncilScope.current();
        Callable<Boolean> attempt = () -> CouncilScope.call(council, () -> {
            try {
                life.submit(
                        duty,
                        seen,
                        new ResultForm("2026-05-04", "xong", "số 5", "", ""),
                        uploads.read(null, null, ResultFiles.KINDS),
                        new Reporter("ai đó", null, null, Set.of(), Set.of("duties:report-any")));
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
        assertThat(steps.of(duty.id())).hasSize(1);
    }

    @Test
    void whatWasReportedCanBeTakenBackWithAReason() {
        var duty = due();
        report(duty, "2026-05-04", "nhầm việc");
        var reopen = duty.address() + "/" + only(duty).id() + "/tra-lai";

        assertThat(web.post().uri(reopen).with(FormToken.sent()))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do");
        assertThat(web.post().uri(reopen).with(FormToken.sent()).param("reason", "ghi nhầm"))
                .hasRedirectedUrl(duty.address());

        assertThat(only(duty).status()).isEqualTo(OccurrenceStatus.RETURNED);
        assertThat(steps.of(duty.id())).extracting(Step::note).containsExactly("ghi nhầm", "nhầm việc");
    }

    @Test
    void anOccurrenceOfAnotherDutyIsNotFound() {
        var address = due().address() + "/" + only(due()).id() + "/hoan-thanh";
        assertThat(web.get().uri(address)).hasStatus(404);
    }

    @Test
    @WithMockUser(authorities = {"duties:read", "duties:report"})
    void whoHoldsNoPostInTheBodyMayNotSpeakForIt() {
        var duty = due();
        assertThat(report(duty, "2026-05-04", "xong")).hasStatus(403);
        assertThat(web.get().uri(duty.address())).bodyText().doesNotContain("hoan-thanh");
    }

    @Test
    @WithMockUser(authorities = "duties:read")
    void whoMayOnlyReadMayNeitherReportNorReturn() {
        var duty = due();
        assertThat(report(duty, "2026-05-04", "xong")).hasStatus(403);
        assertThat(web.get().uri(duty.address() + "/" + only(duty).id() + "/tra-lai"))
                .hasStatus(403);
    }

    @Test
    void withoutTheFormsTokenNothingIsDone() {
        var duty = due();
        assertThat(web.post()
                        .uri(duty.address() + "/" + only(duty).id() + "/hoan-thanh")
                        .param("doneOn", "2026-05-04")
                        .param("note", "xong")
                        .param("document", "số 5"))
                .hasStatus3xxRedirection();
        assertThat(only(duty).status()).isEqualTo(OccurrenceStatus.ASSIGNED);
    }

    @Test
    void markupInANoteIsShownAsText() {
        var duty = due();
        report(duty, "2026-05-04", "<script>alert(1)</script>");
        assertThat(web.get().uri(duty.address()))
                .bodyText()
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void aBodyNobodyKnowsKeepsTheWordsOfTheDocument() {
        assertThat(web.get().uri(due().address())).bodyText().contains("Hội Cựu chiến binh");
    }

    @Autowired
    TestClock clock;

    @Test
    void theCalendarSpeaksByTheDayAndNotBefore() {
        var duty = due();
        try {
            clock.setTo(LocalDate.of(2026, 5, 14));
            assertThat(only(duty).state()).isEqualTo(CalendarState.DUE_TODAY);
            clock.setTo(LocalDate.of(2026, 5, 15));
            assertThat(only(duty).state()).isEqualTo(CalendarState.OVERDUE);
            report(duty, "2026-05-15", "xong muộn");
            assertThat(only(duty).state()).isEqualTo(CalendarState.MET_LATE);
        } finally {
            clock.setTo(TestClock.START);
        }
    }
}
