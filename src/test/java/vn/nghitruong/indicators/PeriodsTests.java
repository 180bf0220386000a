package vn.nghitruong.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghitruong.organization.Term;

class PeriodsTests {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);
    private static final Term TERM =
            new Term(1, "Nhiệm kỳ 2026–2031", LocalDate.of(2026, 3, 15), LocalDate.of(2031, 3, 14));

    private final Periods periods = new Periods(List.of(TERM));

    @Test
    void aPeriodRunsFromItsFirstDayToTheDayThatIsAsked() {
        assertThat(periods.of(PeriodKind.QUARTER, DAY).name()).isEqualTo("quý III/2026");
        assertThat(periods.of(PeriodKind.QUARTER, DAY).until(DAY)).isEqualTo(new Span(LocalDate.of(2026, 7, 1), DAY));
        assertThat(periods.of(PeriodKind.MONTH, DAY).until(DAY.plusYears(1)))
                .isEqualTo(new Span(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31)));
        assertThat(periods.of(PeriodKind.TERM, DAY).from()).isEqualTo(TERM.startsOn());
    }

    @Test
    void whereNoTermIsKnownEverythingBeforeCounts() {
        var period = new Periods(List.of()).of(PeriodKind.TERM, DAY);
        assertThat(period.name()).contains("chưa nhập nhiệm kỳ");
        assertThat(period.until(DAY).contains(LocalDate.of(2020, 1, 1))).isTrue();
    }

    @Test
    void theTrendHoldsThePeriodsOfTheTermSinceTheIndicatorHolds() {
        assertThat(periods.trend(PeriodKind.MONTH, LocalDate.of(2026, 4, 9), DAY))
                .extracting(Period::name)
                .containsExactly("tháng 4/2026", "tháng 5/2026", "tháng 6/2026", "tháng 7/2026", "tháng 8/2026");
        assertThat(periods.trend(PeriodKind.QUARTER, LocalDate.of(2020, 1, 1), DAY))
                .extracting(Period::name)
                .containsExactly("quý I/2026", "quý II/2026", "quý III/2026");
        assertThat(periods.trend(PeriodKind.TERM, LocalDate.of(2026, 4, 9), DAY))
                .extracting(Period::name)
                .containsExactly("Nhiệm kỳ 2026–2031");
    }
}
