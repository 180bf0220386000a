package vn.nghitruong.indicators.months;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghitruong.PlanTen;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.CouncilScope;

/** Who may freeze and approve what, two at once, and what ends an approval. Each test has a month of its own. */
@WebTest
class ApprovalTests {
    @Autowired
    FrozenMonths months;

    @Autowired
    Approvals approvals;

    @Autowired
    SnapshotRepository repository;

    @Autowired
    PlanTen planTen;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monthsLater() {
        planTen.store();
        clock.setTo(LocalDate.of(2026, 12, 1));
    }

    @AfterEach
    void today() {
        clock.setTo(TestClock.START);
    }

    private void freeze(YearMonth month, int seen) {
        months.freeze(month, seen, "lan", "Nguyễn Thị Lan");
    }

    private void approve(YearMonth month, int version) {
        approvals.approve(month, version, "hoa", "Lù Văn Hòa");
    }

    private Version newest(YearMonth month) {
        return repository.of(month).getFirst();
    }

    /** One thing of a month turns out to have been done on the last day. */
    private void change(YearMonth month) {
        assertThat(jdbc.sql("""
                        update occurrence set status = 'DONE', done_on = last_day where id =
                        (select min(o.id) from occurrence o join duty d on d.id = o.duty_id
                         where status = 'ASSIGNED' and last_day between :from and :to and d.rule not like 'STANDING%')""")
                        .param("from", month.atDay(1))
                        .param("to", month.atEndOfMonth())
                        .update())
                .isEqualTo(1);
    }

    private long atOnce(Runnable act) throws Exception {
        var council = CouncilScope.known().orElseThrow();
        Callable<Object> each = () -> {
            CouncilScope.run(council, act);
            return "";
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            var done = 0;
            for (var future :
                    threads.invokeAll(IntStream.range(0, 4).mapToObj(n -> each).toList())) {
                try {
                    future.get();
                    done++;
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(RuleBroken.class);
                }
            }
            return done;
        }
    }

    @Test
    void twoWhoFreezeOrApproveAtOnceDoItOnce() throws Exception {
        var month = YearMonth.of(2026, 5);
        assertThat(atOnce(() -> freeze(month, 0))).isEqualTo(1);
        assertThat(repository.of(month)).hasSize(1);
        assertThat(atOnce(() -> approve(month, 1))).isEqualTo(1);
    }

    @Test
    void whatIsAsItWasIsNotFrozenAgain() {
        var month = YearMonth.of(2026, 6);
        freeze(month, 0);
        assertThatThrownBy(() -> freeze(month, 1))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("không có gì khác với bản 1");
    }

    @Test
    void whoFrozeDoesNotApprove() {
        var month = YearMonth.of(2026, 7);
        freeze(month, 0);
        assertThatThrownBy(() -> approvals.approve(month, 1, "lan", "Nguyễn Thị Lan"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("một người khác");
    }

    @Test
    void whatHasChangedSinceIsNotApproved() {
        var month = YearMonth.of(2026, 8);
        freeze(month, 0);
        change(month);
        assertThatThrownBy(() -> approve(month, 1))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContainingAll("1 hồ sơ đổi kết quả", "chốt lại");
        assertThat(newest(month).state()).isEqualTo(Version.State.FROZEN);
    }

    @Test
    void anApprovalEndsAlsoWhenThePageIsReadOrTheMonthFrozenAgainAndDoesNotComeBack() {
        var month = YearMonth.of(2026, 9);
        freeze(month, 0);
        approve(month, 1);
        change(month);
        var read = months.view(month, 0);
        assertThat(read.shown().state()).isEqualTo(Version.State.FALLEN);
        assertThat(read.differences()).extracting(Difference::change).containsExactly(Difference.Change.SIDE);

        jdbc.sql("update occurrence set status = 'ASSIGNED', done_on = null where last_day between :from and :to")
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth())
                .update();
        assertThat(months.view(month, 0).differences()).isEmpty();
        assertThat(newest(month).state()).isEqualTo(Version.State.FALLEN);
        freeze(month, 1);
        approve(month, 2);
        change(month);
        freeze(month, 2);
        assertThat(repository.of(month))
                .extracting(Version::state)
                .containsExactly(Version.State.FROZEN, Version.State.FALLEN, Version.State.FALLEN);
    }

    @Test
    void theJobAsksAFixedNumberOfTimesPlusOneForEachApproval() {
        for (var month : List.of(YearMonth.of(2026, 10), YearMonth.of(2026, 11))) {
            freeze(month, 0);
            approve(month, 1);
        }
        var standing = repository.standing().size();
        try (var queries = new QueryCounter()) {
            approvals.lookAtAll();
            assertThat(queries.statements()).hasSizeLessThanOrEqualTo(11 + standing);
        }
        assertThat(repository.standing()).hasSize(standing);
    }
}
