package vn.nghitruong.duties.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.PlanTen;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.accounts.TestAccounts;
import vn.nghitruong.calendar.CalendarState;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.duties.Duties;
import vn.nghitruong.duties.Duty;
import vn.nghitruong.duties.NewDuty;
import vn.nghitruong.duties.Occurrence;
import vn.nghitruong.duties.OccurrenceStatus;
import vn.nghitruong.organization.TestDelegates;
import vn.nghitruong.organization.TestHolders;
import vn.nghitruong.platform.Subject;

/** A council that began to use the system on 4 May 2026 enters what fell due before. */
@WebTest
class EntryTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String TABLE = "/viec/nhap-truoc";
    private static final LocalDate DUE = LocalDate.of(2026, 4, 24);

    @Autowired
    TestHolders holders;

    @Autowired
    MockMvcTester web;

    @Autowired
    Duties duties;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestDelegates delegates;

    @Autowired
    PlanTen planTen;

    @Autowired
    JdbcClient jdbc;

    private static Browser clerk;
    private static Browser second;

    @BeforeEach
    void people() {
        if (clerk == null) {
            clerk = holderOf("can-bo-van-phong");
            second = holderOf("chanh-van-phong");
        }
    }

    private Browser holderOf(String post) {
        return holders.signedIn(web, post);
    }

    private Duty duty(DueRule rule, String lead) {
        var code = "nhap-" + NUMBER.incrementAndGet();
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
                        LocalDate.of(2026, 4, 9)),
                1);
        return duties.get(code);
    }

    private Duty due() {
        return duty(new DueRule.OnDate(DUE, false), "Ban Kinh tế – Ngân sách");
    }

    private Occurrence only(Duty duty) {
        return duties.occurrencesOf(List.of(duty.id())).getFirst();
    }

    private static Map<String, String> line(Object key, String what, String day, String words) {
        var fields = new TreeMap<String, String>();
        if (!what.isEmpty()) {
            fields.put(what + "." + key, "on");
        }
        fields.put("ngay." + key, day);
        fields.put("chu." + key, words);
        return fields;
    }

    private static MvcTestResult save(Browser by, Map<String, String> fields) {
        return by.submit(TABLE, fields);
    }

    private MvcTestResult say(Duty duty, String what, String day, String words) {
        return save(clerk, line(only(duty).id(), what, day, words));
    }

    @Test
    void aTickedLineIsDoneAtOnceOnBehalfOfItsHolderAndSaysWhenItWasEntered() {
        var duty = due();
        assertThat(clerk.get(TABLE)).bodyText().contains(duty.task(), "Ban Kinh tế - Ngân sách", "thứ Sáu, 24/4/2026");
        assertThat(say(duty, "lam", "23/4", "Tờ trình số 3")).hasStatus3xxRedirection();
        assertThat(only(duty).status()).isEqualTo(OccurrenceStatus.DONE);
        assertThat(only(duty).doneOn()).isEqualTo("2026-04-23");
        assertThat(only(duty).state()).isEqualTo(CalendarState.MET);
        assertThat(only(duty).unproven()).isFalse();
        assertThat(clerk.get(duty.address()))
                .bodyText()
                .contains(
                        "Minh chứng",
                        "Nhập khi bắt đầu dùng hệ thống: Tờ trình số 3",
                        "làm thay Ban Kinh tế - Ngân sách");
        assertThat(clerk.get(TABLE)).bodyText().doesNotContain(duty.task());
    }

    @Test
    void aDayIsReadAsPeopleWriteIt() {
        for (var day : List.of("24/4/2026", "24/4", " 24 / 4 ", "2026-04-24")) {
            var duty = due();
            assertThat(say(duty, "lam", day, "")).as(day).hasStatus3xxRedirection();
            assertThat(only(duty).doneOn()).as(day).isEqualTo(DUE);
        }
    }

    @Test
    void ofDaysThatCannotBeMeantItSaysWhatIsWrong() {
        var duty = due();
        Map.of(
                        "31/4", "không có ngày “31/4”",
                        "đúng hạn", "không có ngày “đúng hạn”",
                        "5/5", "ngày 5/5/2026 chưa tới",
                        "", "hãy ghi ngày xong thật",
                        "8/4", "trước ngày việc được giao (9/4/2026)",
                        "24/4/26", "quá xa trong quá khứ")
                .forEach((day, words) -> assertThat(say(duty, "lam", day, ""))
                        .as(day)
                        .hasStatus(422)
                        .bodyText()
                        .contains(words));
        assertThat(only(duty).open()).isTrue();
    }

    @Test
    void aWrongLineStaysWithWhatWasTypedAndARightOneIsSaved() {
        var right = due();
        var wrong = due();
        var alone = due();
        var fields = line(only(right).id(), "lam", "20/4", "");
        fields.putAll(line(only(wrong).id(), "lam", "31/4", "Tờ trình chín"));
        fields.putAll(line(only(alone).id(), "", "", ""));
        assertThat(save(clerk, fields))
                .hasStatus(422)
                .bodyText()
                .contains("Đã ghi 1 dòng", "31/4", "Tờ trình chín", wrong.task(), alone.task())
                .contains("href=\"#ngay." + only(wrong).id())
                .doesNotContain(right.task());
        assertThat(only(right).doneOn()).isEqualTo("2026-04-20");
        assertThat(only(wrong).open()).isTrue();
        assertThat(only(alone).open()).isTrue();
    }

    @Test
    void whatIsTypedWithoutATickOrWithBothIsAskedAbout() {
        var duty = due();
        assertThat(say(duty, "", "20/4", "")).hasStatus(422).bodyText().contains("hãy đánh dấu");
        assertThat(say(duty, "khong", "", "")).hasStatus(422).bodyText().contains("hãy ghi lý do không làm");
        var both = line(only(duty).id(), "lam", "20/4", "vì sao");
        both.put("khong." + only(duty).id(), "on");
        assertThat(save(clerk, both)).hasStatus(422).bodyText().contains("chỉ chọn một");
        assertThat(only(duty).open()).isTrue();
    }

    @Test
    void theSameFormTwiceChangesNothingMore() {
        var duty = due();
        var fields = line(only(duty).id(), "lam", "20/4", "Báo cáo 7");
        assertThat(save(clerk, fields)).hasStatus3xxRedirection();
        assertThat(save(clerk, fields)).hasStatus3xxRedirection();
        assertThat(clerk.get(TABLE)).hasStatusOk();
        assertThat(steps(duty)).isEqualTo(1);
        assertThat(count("evidence", duty)).isEqualTo(1);
    }

    private long steps(Duty duty) {
        return count("occurrence_step", duty);
    }

    private long count(String table, Duty duty) {
        return jdbc.sql("select count(*) from " + table
                        + " s join occurrence o on o.id = s.occurrence_id where o.duty_id = :duty")
                .param("duty", duty.id())
                .query(Long.class)
                .single();
    }

    @Test
    void whoComesSecondIsToldWhoWasFirstAndOverwritesNothing() {
        var duty = due();
        var id = only(duty).id();
        assertThat(save(second, line(id, "lam", "20/4", "Báo cáo 7"))).hasStatus3xxRedirection();
        assertThat(save(clerk, line(id, "lam", "21/4", "")))
                .hasStatus(409)
                .bodyText()
                .contains("1 dòng không còn chờ nhập", "ghi lúc 8:00, 4/5/2026", "20/4/2026", duty.task());
        assertThat(only(duty).doneOn()).isEqualTo("2026-04-20");
        assertThat(steps(duty)).isEqualTo(1);
    }

    @Test
    void ofTwoWhoSaveAtOnceEachLineIsWrittenOnce() throws Exception {
        var first = due();
        var other = due();
        var mine = line(only(first).id(), "lam", "20/4", "");
        mine.putAll(line(only(other).id(), "lam", "20/4", ""));
        var theirs = line(only(first).id(), "lam", "21/4", "");
        theirs.putAll(line(only(other).id(), "lam", "21/4", ""));
        mine.put("_csrf", Browser.token(clerk.get(TABLE)));
        theirs.put("_csrf", Browser.token(second.get(TABLE)));
        Callable<Integer> one =
                () -> clerk.send(HttpMethod.POST, TABLE, mine).getResponse().getStatus();
        Callable<Integer> two =
                () -> second.send(HttpMethod.POST, TABLE, theirs).getResponse().getStatus();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = pool.invokeAll(List.of(one, two)).stream()
                    .map(each -> each.resultNow())
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(302, 409);
        }
        assertThat(steps(first)).isEqualTo(1);
        assertThat(only(first).doneOn()).isEqualTo(only(other).doneOn());
    }

    @Test
    void whatWasNeverDoneIsNeitherOverdueNorNotEnteredAndCountsAsNotMet() {
        planTen.store();
        var duty = duties.get("10-kh-hdnd-2026-01");
        assertThat(say(duty, "khong", "", "Chuyển sang năm 2027")).hasStatus3xxRedirection();
        assertThat(only(duty).status()).isEqualTo(OccurrenceStatus.NOT_DONE);
        assertThat(clerk.get("/viec?co-quan=tat-ca&xem=khong-lam")).bodyText().contains(duty.task());
        assertThat(clerk.get("/viec?co-quan=tat-ca&xem=chua-nhap")).bodyText().doesNotContain(duty.address() + "\"");
        assertThat(clerk.get("/viec?co-quan=tat-ca&xem=qua-han")).bodyText().doesNotContain(duty.address() + "\"");
        assertThat(clerk.get(duty.address())).bodyText().contains("Không làm", "Chuyển sang năm 2027");
        assertThat(Browser.body(clerk.get("/chi-tieu/viec-dung-han")).split("id=\"viec-ngoai\"")[0])
                .contains("hạn 24/4/2026, không làm");

        var result = duty.address() + "/" + only(duty).id() + "/hoan-thanh";
        assertThat(clerk.submit(result, Map.of("doneOn", "2026-05-03", "note", "Đã làm muộn", "document", "Số 9")))
                .hasStatus3xxRedirection();
        assertThat(only(duty).status()).isEqualTo(OccurrenceStatus.SUBMITTED);
    }

    @Test
    void whatWasEnteredByMistakeCanBeTakenBack() {
        for (var what : List.of("lam", "khong")) {
            var duty = due();
            assertThat(say(duty, what, what.equals("lam") ? "20/4" : "", "nhầm"))
                    .hasStatus3xxRedirection();
            assertThat(clerk.submit(
                            "/tai-khoan", duty.address() + "/" + only(duty).id() + "/hoan-tac", Map.of()))
                    .hasStatus3xxRedirection();
            assertThat(only(duty).state()).isEqualTo(CalendarState.NOT_ENTERED);
        }
    }

    @Test
    void evidenceCanFollowLater() {
        var duty = due();
        say(duty, "lam", "20/4", "");
        assertThat(only(duty).unproven()).isTrue();
        var list = "/viec?co-quan=tat-ca&xem=chua-co-minh-chung";
        assertThat(clerk.get(list)).bodyText().contains(duty.task(), "Chưa có minh chứng");
        assertThat(clerk.get("/viec?co-quan=tat-ca&xem=da-xong")).bodyText().doesNotContain(duty.task());
        var form = duty.address() + "/" + only(duty).id() + "/minh-chung";
        assertThat(clerk.get(duty.address())).bodyText().contains("Chưa có minh chứng", form);
        assertThat(clerk.submit(form, Map.of("document", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("ít nhất một minh chứng");
        for (var time = 0; time < 2; time++) {
            assertThat(clerk.submit(form, Map.of("document", "Quyết định 15"))).hasStatus3xxRedirection();
        }
        assertThat(only(duty).unproven()).isFalse();
        assertThat(count("evidence", duty)).isEqualTo(1);
        assertThat(clerk.get(list)).bodyText().doesNotContain(duty.task());
        assertThat(clerk.get("/viec?co-quan=tat-ca&xem=da-xong")).bodyText().contains(duty.task());
    }

    @Test
    void whereTheRuleSaysSoASecondPersonConfirms() {
        var rule = "update rule set value = :value where key = 'entry.needs-confirmation'";
        jdbc.sql(rule).param("value", "có").update();
        try {
            var duty = due();
            say(duty, "lam", "20/4", "");
            assertThat(only(duty).status()).isEqualTo(OccurrenceStatus.SUBMITTED);
        } finally {
            jdbc.sql(rule).param("value", "không").update();
        }
    }

    @Test
    void allDelegatesAreEnteredByOneTickExceptThoseOfWhomSomethingElseIsSaid() {
        var names = List.of("Lý Thị An", "Lý Văn Bình", "Lý Văn Chung", "Lý Thị Dung");
        names.forEach(delegates::elect);
        var duty = duty(new DueRule.OnDate(DUE, false), "Đại biểu Hội đồng nhân dân xã");
        var parts = duties.occurrencesOf(List.of(duty.id()));
        assertThat(parts).hasSize(4);
        var page = Browser.body(clerk.get(TABLE));
        var start = page.indexOf("lam.n" + duty.id() + "-");
        var batch = page.substring(start + 4, page.indexOf('"', start));
        assertThat(page).contains("Cả 4 người", "Từng người (4)");

        var fields = line(batch, "lam", "22/4", "");
        for (var part : parts) {
            fields.putAll(
                    switch (part.share().name()) {
                        case "Lý Văn Bình" -> line(part.id(), "lam", "24/4", "");
                        case "Lý Văn Chung" -> line(part.id(), "khong", "", "ốm dài ngày");
                        default -> line(part.id(), "", "", "");
                    });
            if (part.share().name().equals("Lý Thị Dung")) {
                fields.put("de." + part.id(), "on");
            }
        }
        assertThat(save(clerk, fields)).hasStatus3xxRedirection();
        assertThat(duties.occurrencesOf(List.of(duty.id())))
                .extracting(o -> o.share().name() + " " + o.status() + " " + o.doneOn())
                .containsExactlyInAnyOrder(
                        "Lý Thị An DONE 2026-04-22",
                        "Lý Văn Bình DONE 2026-04-24",
                        "Lý Văn Chung NOT_DONE null",
                        "Lý Thị Dung ASSIGNED null");
    }

    @Test
    void linesAreFilteredByBodyAndMonth() {
        var april = due();
        var march = duty(new DueRule.OnDate(LocalDate.of(2026, 3, 20), false), "Ban Văn hóa – Xã hội");
        assertThat(clerk.get(TABLE + "?thang=2026-03"))
                .bodyText()
                .contains(march.task())
                .doesNotContain(april.task());
        assertThat(clerk.get(TABLE + "?co-quan=ban-kt-ns&thang=2026-04"))
                .bodyText()
                .contains(april.task())
                .doesNotContain(march.task());
        assertThat(clerk.get(TABLE + "?co-quan=khong-co")).hasStatus(404);
        assertThat(clerk.get(TABLE + "?thang=thang-tu")).hasStatus(404);
        assertThat(clerk.get(TABLE + "?trang=99")).hasStatusOk().bodyText().contains(april.task());
    }

    @Test
    void aLineThatIsNotOfThisCouncilOrNotDueBeforeTheStartIsNotWritten() {
        assertThat(save(clerk, line(99_999_999L, "lam", "20/4", ""))).hasStatus(404);
        assertThat(save(clerk, line("abc", "lam", "20/4", ""))).hasStatus(404);
        var later = duty(new DueRule.OnDate(LocalDate.of(2026, 5, 20), false), "Ban Kinh tế – Ngân sách");
        assertThat(say(later, "lam", "20/4/2026", "")).hasStatus(409);
        assertThat(only(later).open()).isTrue();
    }

    @Test
    void theListOfWorkAndHomeLeadToTheTable() {
        due();
        assertThat(clerk.get("/viec?co-quan=tat-ca&xem=chua-nhap")).bodyText().contains("href=\"" + TABLE);
        assertThat(clerk.get("/")).bodyText().contains("href=\"" + TABLE);
        var delegate = holderOf("dai-bieu");
        assertThat(delegate.get("/viec?co-quan=tat-ca&xem=chua-nhap"))
                .bodyText()
                .doesNotContain("href=\"" + TABLE);
        assertThat(delegate.get("/")).bodyText().doesNotContain("href=\"" + TABLE);
    }
}
