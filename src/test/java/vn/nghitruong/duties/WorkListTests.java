package vn.nghitruong.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.PlanTen;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.organization.Bodies;

/** The real Plan in a council that began to use the system on 4 May 2026. */
@WebTest
@WithMockUser(authorities = "duties:read")
class WorkListTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    Tasks tasks;

    @Autowired
    Bodies bodies;

    @Autowired
    TestClock clock;

    @Autowired
    PlanTen planTen;

    @BeforeEach
    void plan() {
        planTen.store();
        clock.setTo(TestClock.START);
    }

    @Test
    void whatFellDueBeforeTheStartIsNotOverdueButNotEntered() {
        var counts = tasks.counts(Whose.EVERYBODY);
        assertThat(counts.get(DutyView.OVERDUE)).isZero();
        // Five dated before 25 and 30 April and two before 10 April; of April: report, two committees' digests, two
        // meetings, course.
        assertThat(counts.get(DutyView.NOT_ENTERED)).isEqualTo(13);
        assertThat(web.get().uri("/viec?xem=chua-nhap"))
                .bodyText()
                .contains("Xây dựng Quy trình", "thứ Sáu, 24/4/2026", "Chưa nhập");
    }

    @Test
    void whatIsMissedAfterTheStartIsOverdueOnTheDayAfter() {
        clock.setTo(LocalDate.of(2026, 5, 19));
        assertThat(tasks.counts(Whose.EVERYBODY).get(DutyView.OVERDUE)).isZero();
        clock.setTo(LocalDate.of(2026, 5, 20));
        assertThat(tasks.counts(Whose.EVERYBODY).get(DutyView.OVERDUE)).isEqualTo(1);
        assertThat(web.get().uri("/viec")).bodyText().contains("Quá hạn", "thứ Ba, 19/5/2026", "đã qua 1 ngày");
    }

    @Test
    void eachTaskIsInOnePartAndThePartsAddUp() {
        var counts = tasks.counts(Whose.EVERYBODY);
        for (var view : DutyView.values()) {
            assertThat(tasks.first(view, Whose.EVERYBODY, 10_000))
                    .as(view.name())
                    .hasSize(Math.toIntExact(counts.get(view)));
        }
    }

    @ParameterizedTest
    @EnumSource(DutyView.class)
    void everyPartCanBeOpened(DutyView view) {
        assertThat(web.get().uri("/viec?xem=" + view.word())).hasStatusOk();
    }

    @Test
    void aBodySeesWhatItLeadsAndSupports() {
        var committee = bodies.get("ban-kt-ns");
        var mine = tasks.first(DutyView.NOT_ENTERED, Whose.ofBody(committee.id()), 100);
        assertThat(mine)
                .isNotEmpty()
                .allMatch(task -> task.holders().stream()
                        .anyMatch(holder -> Long.valueOf(committee.id()).equals(holder.bodyId())));
        assertThat(mine).extracting(Task::supports).contains("Ban Văn hóa - Xã hội", "Ban Kinh tế - Ngân sách");
    }

    @Test
    void whoHoldsNoPostHasNoWorkOfTheirOwn() {
        assertThat(web.get().uri("/viec?co-quan=cua-toi&xem=chua-nhap"))
                .hasStatusOk()
                .bodyText()
                .contains("Không có việc nào trong mục này");
    }

    @Test
    void dutiesThatWaitForAnEventHaveAPartOfTheirOwn() {
        assertThat(web.get().uri("/viec?xem=chua-co-han")).bodyText().contains("không nêu thời hạn");
        assertThat(web.get().uri("/viec?xem=cho-su-kien"))
                .bodyText()
                .contains("chậm nhất 7 ngày kể từ ngày kết thúc Kỳ họp, phiên họp");
    }

    @Test
    void aPageBehindTheLastIsTheLast() {
        assertThat(web.get().uri("/viec?xem=chua-nhap&trang=99"))
                .hasStatusOk()
                .bodyText()
                .contains("Xây dựng Quy trình");
        assertThat(web.get().uri("/viec?xem=chua-nhap&trang=-5")).bodyText().contains("Xây dựng Quy trình");
    }

    @Test
    void aBodyOrPartThatDoesNotExistIsNotFound() {
        assertThat(web.get().uri("/viec?co-quan=khong-co")).hasStatus(404);
        assertThat(web.get().uri("/viec?xem=khong-co")).hasStatus(404);
        assertThat(web.get().uri("/viec?trang=x")).hasStatus(404);
    }

    @Test
    void thePageAsksTheDatabaseAFixedNumberOfTimes() {
        try (var queries = new QueryCounter()) {
            assertThat(web.get().uri("/viec?xem=sap-toi")).hasStatusOk();
            assertThat(queries.statements()).hasSizeLessThanOrEqualTo(10);
        }
    }

    @Test
    @WithMockUser(authorities = "plans:read")
    void whoMayNotReadDutiesIsRefused() {
        assertThat(web.get().uri("/viec")).hasStatus(403);
        assertThat(web.get().uri("/viec/10-kh-hdnd-2026-01")).hasStatus(403);
    }
}
