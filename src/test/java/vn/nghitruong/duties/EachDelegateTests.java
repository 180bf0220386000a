package vn.nghitruong.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.files.Uploads;
import vn.nghitruong.organization.MandateState;
import vn.nghitruong.organization.Person;
import vn.nghitruong.organization.TestDelegates;
import vn.nghitruong.platform.Subject;

/** What every delegate has to do is one part for each delegate in office, shown as one line. */
@WebTest
@WithMockUser(authorities = {"duties:read", "duties:report-any"})
class EachDelegateTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    MockMvcTester web;

    @Autowired
    Duties duties;

    @Autowired
    Tasks tasks;

    @Autowired
    Life life;

    @Autowired
    Uploads uploads;

    @Autowired
    LookAhead lookAhead;

    @Autowired
    TestDelegates delegates;

    @Autowired
    TestClock clock;

    @AfterEach
    void clock() {
        clock.setTo(TestClock.START);
    }

    private Duty monthlyReport() {
        var code = "bao-cao-" + NUMBER.incrementAndGet();
        duties.open(
                new NewDuty(
                        code,
                        "Báo cáo tình hình " + code,
                        List.of("Đại biểu Hội đồng nhân dân"),
                        List.of(),
                        new DueRule.MonthlyDay(20, true, TestClock.START),
                        "",
                        "",
                        new Subject("thử", code, "Kế hoạch thử mục III.3.3", "/ke-hoach"),
                        "thuong-truc",
                        TestClock.START),
                1);
        return duties.get(code);
    }

    private List<Occurrence> may(Duty duty) {
        return duties.occurrences(duty).stream()
                .filter(o -> o.period().equals("tháng 5/2026"))
                .toList();
    }

    private void report(Duty duty, Occurrence part) {
        var by = new Reporter("Văn phòng", null, null, Set.of(), Set.of("duties:report-any"));
        life.submit(
                duty,
                part,
                new ResultForm("2026-05-04", "Đã gửi", "Báo cáo tháng 5", "", ""),
                uploads.read(null, null, ResultFiles.KINDS),
                by);
    }

    @Test
    void untilDelegatesAreEnteredItIsOnePartThenOneForEachAndTheOneIsClosed() {
        var duty = monthlyReport();
        var before = may(duty).size();
        var an = delegates.elect("Hoàng Văn An");
        lookAhead.overAll();

        if (before == 1) {
            assertThat(may(duty))
                    .filteredOn(o -> !o.share().each())
                    .extracting(Occurrence::status)
                    .containsExactly(OccurrenceStatus.CANCELLED);
        }
        assertThat(may(duty)).extracting(o -> o.share().personId()).contains(an.id());
        var rows = duties.occurrences(duty).size();
        lookAhead.overAll();
        assertThat(duties.occurrences(duty)).hasSize(rows);
    }

    @Test
    void oneReportIsOneOfSoManyAndTheLineStaysUntilTheLastOne() {
        var an = delegates.elect("Hoàng Văn Ân");
        delegates.elect("Lý Thị Bình");
        var duty = monthlyReport();
        var all = may(duty).size();
        assertThat(all).isGreaterThanOrEqualTo(2);
        report(duty, partOf(duty, an));

        var line = tasks.first(DutyView.UPCOMING, Whose.EVERYBODY, 1000).stream()
                .filter(task -> task.duty().id() == duty.id())
                .findFirst()
                .orElseThrow();
        assertThat(line.parts()).isEqualTo(all - 1);
        assertThat(line.finished()).isEqualTo(1);
        assertThat(line.all()).isEqualTo(all);
        assertThat(web.get().uri("/viec?co-quan=tat-ca&xem=sap-toi")).bodyText().contains("đã báo 1/" + all);
        assertThat(web.get().uri(duty.address())).bodyText().contains("đã báo 1/" + all, "Hoàng Văn Ân", "Lý Thị Bình");
    }

    @Test
    void aDelegateSeesTheirOwnPartAndNobodyElses() {
        var chi = delegates.elect("Nông Thị Chi");
        delegates.elect("Trần Văn Dũng");
        var duty = monthlyReport();
        var mine = tasks.first(DutyView.UPCOMING, Whose.ofPerson(chi.id()), 1000).stream()
                .filter(task -> task.duty().id() == duty.id())
                .toList();
        assertThat(mine)
                .isNotEmpty()
                .allMatch(task -> task.occurrence().share().personId().equals(chi.id()));
        assertThat(mine).allMatch(task -> task.parts() == 1);
    }

    @Test
    void whoLeavesOfficeOwesNothingMoreAndWhoComesOwesFromThen() {
        var gone = delegates.elect("Ma Văn Giang");
        var duty = monthlyReport();
        report(duty, partOf(duty, gone));
        delegates.state(gone, MandateState.RELEASED, LocalDate.of(2026, 6, 1));
        clock.setTo(LocalDate.of(2026, 6, 1));
        var newcomer = delegates.elect("Vàng Thị Hoa");
        lookAhead.overAll();

        var parts = duties.occurrences(duty).stream()
                .filter(o -> Long.valueOf(gone.id()).equals(o.share().personId()))
                .toList();
        assertThat(parts.getFirst().status()).isEqualTo(OccurrenceStatus.SUBMITTED);
        assertThat(parts.stream().skip(1)).isNotEmpty().allMatch(o -> o.status() == OccurrenceStatus.CANCELLED);
        assertThat(duties.occurrences(duty))
                .extracting(o -> o.share().personId())
                .contains(newcomer.id());
    }

    private Occurrence partOf(Duty duty, Person person) {
        return may(duty).stream()
                .filter(o -> Long.valueOf(person.id()).equals(o.share().personId()))
                .findFirst()
                .orElseThrow();
    }
}
