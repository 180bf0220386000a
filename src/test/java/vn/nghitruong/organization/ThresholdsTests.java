package vn.nghitruong.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;

@WebTest
class ThresholdsTests {
    private static final LocalDate DAY = TestClock.START;

    @Autowired
    Thresholds thresholds;

    @Autowired
    TestDelegates elections;

    @Autowired
    JdbcClient jdbc;

    private List<Person> delegates(int number) {
        // Those of the test before leave first.
        jdbc.sql("update mandate set held_from = date '2999-01-01'").update();
        var elected = new ArrayList<Person>();
        for (var i = 1; i <= number; i++) {
            elected.add(elections.elect("Đại biểu thử " + i));
        }
        return elected;
    }

    @ParameterizedTest
    @CsvSource({"15, 8, 10, 5", "30, 16, 20, 10", "25, 13, 17, 9", "1, 1, 1, 1"})
    void halfTwoThirdsAndOneThirdOfAllDelegates(int total, int half, int twoThirds, int third) {
        delegates(total);
        var size = thresholds.on(DAY);
        assertThat(size.total()).isEqualTo(total);
        assertThat(size.needed(Decision.RESOLUTION)).isEqualTo(half);
        assertThat(size.needed(Decision.REMOVAL)).isEqualTo(twoThirds);
        assertThat(size.needed(Decision.QUORUM)).isEqualTo(twoThirds);
        assertThat(size.needed(Decision.REQUEST)).isEqualTo(third);
    }

    @Test
    void eachFigureNamesItsFormulaAndItsLaw() {
        delegates(15);
        assertThat(thresholds.on(DAY).thresholds().getFirst()).satisfies(threshold -> {
            assertThat(threshold.formula()).contains("1/2", "15 đại biểu", "ít nhất 8");
            assertThat(threshold.basis()).contains("72/2025/QH15 Điều 35 khoản 2");
        });
    }

    @Test
    void whoIsSuspendedCountsUnlessTheCouncilReadsItOtherwise() {
        var elected = delegates(15);
        elections.state(elected.getFirst(), MandateState.SUSPENDED, DAY);
        elections.state(elected.getLast(), MandateState.RELEASED, DAY);
        assertThat(thresholds.on(DAY.minusDays(1)).total()).isEqualTo(15);
        assertThat(thresholds.on(DAY)).satisfies(size -> {
            assertThat(size.inOffice()).isEqualTo(13);
            assertThat(size.suspended()).isEqualTo(1);
            assertThat(size.total()).isEqualTo(14);
            assertThat(size.counting()).contains("vẫn được tính", "chờ Thường trực HĐND xác nhận");
        });
        jdbc.sql("update rule set value = 'không' where key = 'threshold.counts-suspended'")
                .update();
        assertThat(thresholds.on(DAY).total()).isEqualTo(13);
        assertThat(thresholds.on(DAY).counting()).contains("không được tính");
        jdbc.sql("update rule set value = 'có' where key = 'threshold.counts-suspended'")
                .update();
    }

    @Test
    void withoutDelegatesNothingIsSaid() {
        delegates(0);
        assertThat(thresholds.on(DAY).total()).isZero();
        assertThat(thresholds.on(DAY).thresholds()).isEmpty();
    }

    @Test
    void beforeAnyRuleHeldNothingIsSaidAndNothingFails() {
        assertThat(thresholds.on(LocalDate.of(1900, 1, 1))).satisfies(size -> {
            assertThat(size.thresholds()).isEmpty();
            assertThat(size.counting()).contains("Chưa có quy tắc");
        });
    }
}
