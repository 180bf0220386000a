package vn.nghitruong.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpansTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ngày 15/7/2026; 2026-07-15..2026-07-15",
                "15-7-2026; 2026-07-15..2026-07-15",
                "15.07.2026; 2026-07-15..2026-07-15",
                "ngày 15 tháng 7 năm 2026; 2026-07-15..2026-07-15",
                "15 tháng 7, năm 2026; 2026-07-15..2026-07-15",
                "THÁNG 2/2028; 2028-02-01..2028-02-29",
                "tháng 9 năm 2026; 2026-09-01..2026-09-30",
                "tháng 9, 10/2026; ?9 2026-10-01..2026-10-31",
                "quý III/2026; 2026-07-01..2026-09-30",
                "quý 4 năm 2026; 2026-10-01..2026-12-31",
                "Quý I và quý II/2026; ?1 2026-04-01..2026-06-30",
                "6 tháng đầu năm 2026; 2026-01-01..2026-06-30",
                "06 tháng cuối năm; ?2",
                "năm 2026; 2026-01-01..2026-12-31",
                "giai đoạn 2026 - 2030; 2026-01-01..2026-12-31 2030-01-01..2030-12-31",
                "trước 30/6; ?6",
                "ngày 31/4/2026; !4",
                "ngày 30/02/2026; !2",
                "tháng 13/2026; !13",
                "6 tháng 1 lần; ''",
                "Nghị định số 61/2018/NĐ-CP; ''",
                "tỷ lệ 1/2, mục 3.2.1; ''",
                "nhiệm kỳ 2026-2031; ''",
                "theo quy định; ''",
            })
    void finds(String text, String spans) {
        assertThat(DateSpans.in(text).stream().map(DateSpansTests::shown).collect(Collectors.joining(" ")))
                .isEqualTo(spans);
    }

    @Test
    void knowsWhereTheWordsStand() {
        var text = "xong trước ngày 15 tháng 7 năm 2026, gửi Thường trực";
        var span = DateSpans.in(text).getFirst();

        assertThat(text.substring(span.start(), span.end())).isEqualTo("ngày 15 tháng 7 năm 2026");
    }

    @Test
    void aYearIsAddedOnlyWhereNoneIsNamed() {
        assertThat(DateSpans.in("trước 30/6").getFirst().in(2027).first()).isEqualTo("2027-06-30");
        assertThat(DateSpans.in("30/6/2026").getFirst().in(2027).first()).isEqualTo("2026-06-30");
    }

    private static String shown(DateSpan span) {
        if (!span.possible()) {
            return "!" + span.number();
        }
        return span.hasYear() ? span.first() + ".." + span.last() : "?" + span.number();
    }
}
