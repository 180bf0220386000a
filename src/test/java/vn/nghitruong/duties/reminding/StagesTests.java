package vn.nghitruong.duties.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reminded seven, three and one days before and on the day, the day after and each week; escalated after three days. */
class StagesTests {
    private static final LocalDate LAST = LocalDate.of(2026, 5, 20);
    private static final Stages STAGES = new Stages(List.of(7, 3, 1, 0), 7, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-05-12 |
            2026-05-13 | before-7
            2026-05-15 | before-7
            2026-05-17 | before-3
            2026-05-18 | before-3
            2026-05-19 | before-1
            2026-05-20 | before-0
            2026-05-21 | after-1
            2026-05-22 | after-1
            2026-05-23 | after-1 escalated-3
            2026-05-27 | after-1 escalated-3
            2026-05-28 | after-8 escalated-3
            2026-05-30 | after-8 escalated-10
            2026-06-04 | after-15 escalated-10
            """)
    void theStageReachedByADay(LocalDate today, String stages) {
        assertThat(STAGES.reached(LAST, today))
                .extracting(Stage::code)
                .containsExactly(stages == null ? new String[0] : stages.split(" "));
    }
}
