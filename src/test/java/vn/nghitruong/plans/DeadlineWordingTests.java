package vn.nghitruong.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghitruong.calendar.DueRule;

/** The ways in which plans say when something is due, each in a sentence of a plan of 9/4/2026. */
class DeadlineWordingTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "lập danh mục trước ngày 25/4/2026; ON|2026-04-25|true",
                "lập danh mục, xong trước 15 tháng 7 năm 2026; ON|2026-07-15|true",
                "lập danh mục, hoàn thành trước ngày 15-7-2026; ON|2026-07-15|true",
                "lập danh mục, chậm nhất ngày 05/6/2026; ON|2026-06-05|false",
                "lập danh mục, chậm nhất là ngày 05 tháng 6 năm 2026; ON|2026-06-05|false",
                "lập danh mục (hoàn thành trước ngày 30/6); ON|2026-06-30|true",
                "lập danh mục, hoàn thành trong quý III/2026; PERIOD|2026-07-01|2026-09-30",
                "lập danh mục trong tháng 9; PERIOD|2026-09-01|2026-09-30",
                "lập danh mục trong tháng 9 năm 2026; PERIOD|2026-09-01|2026-09-30",
                "lập danh mục từ ngày 01/5 đến ngày 31/5/2026; PERIOD|2026-05-01|2026-05-31",
                "lập danh mục, hoàn thành trong năm 2026; PERIOD|2026-01-01|2026-12-31",
                "lập danh mục (quý II/2026); PERIOD|2026-04-01|2026-06-30",
                "lập danh mục, chậm nhất 07 ngày kể từ ngày kết thúc kỳ họp; FROM_EVENT|7|false|true|kết thúc kỳ họp",
                "lập danh mục trong thời hạn 05 ngày làm việc kể từ khi nhận hồ sơ; FROM_EVENT|5|true|true|nhận hồ sơ",
                "gửi tài liệu chậm nhất 10 ngày trước ngày khai mạc kỳ họp; FROM_EVENT|10|false|false|khai mạc kỳ họp",
                "lập danh mục sau khi nghị quyết được thông qua; UPON_EVENT|sau khi nghị quyết được thông qua",
                "lập danh mục (theo hướng dẫn của tỉnh); UPON_EVENT|theo hướng dẫn của tỉnh",
                "gửi danh mục trước ngày 20 hằng tháng; MONTHLY_DAY|20|true|2026-04-09",
                "gửi danh mục vào ngày 15 hàng tháng, bắt đầu từ 01/6/2026; MONTHLY_DAY|15|false|2026-06-01",
                "gửi danh mục hằng tháng; MONTHLY|2026-04-09",
                "gửi danh mục vào tháng 6, tháng 12 hằng năm; YEARLY|6,12|2026-04-09",
                "gửi danh mục hằng quý; RECURRING|hằng quý",
                "gửi danh mục định kỳ 6 tháng, năm; RECURRING|định kỳ 6 tháng, năm",
                "gửi danh mục trước ngày 15/12 hằng năm; RECURRING|trước ngày 15/12 hằng năm",
                "thường xuyên cập nhật danh mục; STANDING|",
                "cập nhật danh mục theo quy định; NONE|",
                "cập nhật danh mục theo Nghị quyết số 8, ngày 08/4/2026; NONE|",
                "rà soát các nghị quyết ban hành trong năm 2025; NONE|",
                "cập nhật danh mục giai đoạn 2026-2031; NONE|",
                "lập danh mục trước ngày 15/3; NONE|",
                "nhận hồ sơ đến 17 giờ 00 ngày 01/8/2026; ON|2026-08-01|false",
                "gửi danh mục trước 16 giờ 30 phút ngày 01/8/2026; ON|2026-08-01|true",
                "tổ chức hội nghị thống nhất nội dung kỳ họp trước ngày 10/11/2026; ON|2026-11-10|true",
                "lập danh mục, bảo đảm đến 31/12/2026 xong toàn bộ; ON|2026-12-31|false",
                "làm việc với các thôn trong tuần thứ ba tháng 5/2026; PERIOD|2026-05-01|2026-05-31",
                "công khai danh mục trong thời gian 03 ngày làm việc; UPON_EVENT|trong thời gian 03 ngày làm việc",
                "tổ chức Ngày Gia đình, Tháng hành động (tháng 6), ngày hội; NONE|",
                "sử dụng kinh phí đã giao trước ngày 31/12/2026; NONE|",
                "gửi tài liệu (dự kiến tháng 8/2026); PERIOD|2026-08-01|2026-08-31",
            })
    void inASentence(String sentence, String rule) {
        assertThat(only("1. Ban Pháp chế " + sentence + ".").rule().canonical()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tháng 11/2026; PERIOD|2026-11-01|2026-11-30",
                "Quý IV/2026 và Quý I/2027; PERIOD|2026-10-01|2027-03-31",
                "Quý II, III năm 2026; PERIOD|2026-04-01|2026-09-30",
                "Từ tháng 12/2026 đến quý I/2027; PERIOD|2026-12-01|2027-03-31",
                "Năm 2027; PERIOD|2027-01-01|2027-12-31",
                "Giai đoạn 2026-2030; PERIOD|2026-01-01|2030-12-31",
                "15/7/2026; ON|2026-07-15|false",
                "Năm 2026 và các năm tiếp theo; STANDING|2026-01-01",
                "Từ quý III năm 2026; STANDING|2026-07-01",
                "Theo tiến độ của cơ quan soạn thảo; UPON_EVENT|Theo tiến độ của cơ quan soạn thảo",
                "Theo quy định; NONE|",
                "Thường xuyên; STANDING|",
                "6 tháng cuối năm 2026; PERIOD|2026-07-01|2026-12-31",
                "2026 - 2027; PERIOD|2026-01-01|2027-12-31",
                "Đợt 1: tháng 5/2026, đợt 2: tháng 9/2026; PERIOD|2026-05-01|2026-09-30",
            })
    void inAField(String words, String rule) {
        var item = only("1. Lập danh mục nghị quyết\n\n- Cơ quan chủ trì: Ban Pháp chế.\n\n- Thời gian thực hiện: "
                + words + ".");

        assertThat(item.rule().canonical()).isEqualTo(rule);
    }

    @Test
    void anImpossibleDayIsNotMadeAnother() {
        var plan = PlanPieces.plan("1. Ban Pháp chế lập danh mục trước ngày 31/4/2026.");

        assertThat(plan.items().getFirst().rule()).isEqualTo(new DueRule.NoDate());
        assertThat(plan.items().getFirst().deadline()).isEqualTo("trước ngày 31/4/2026");
        assertThat(PlanReader.warnings(plan)).singleElement().asString().contains("I.1", "trước ngày 31/4/2026");
    }

    @Test
    void aDateWithoutYearTakesTheYearOfTheTitle() {
        var plan = PlanReader.read("""
                Bằng Lang, ngày 20 tháng 12 năm 2026

                KẾ HOẠCH

                Giám sát năm 2027

                I. NHIỆM VỤ

                1. Ban Pháp chế lập danh mục trong tháng 3.
                """);

        assertThat(plan.items().getFirst().rule())
                .isEqualTo(new DueRule.InPeriod(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)));
    }

    @Test
    void aSentenceAfterAListDatesWhatItCovers() {
        var items = PlanPieces.plan("""
                1. Ban Pháp chế:

                - Lập danh mục.

                - Rà soát văn bản.

                Các nội dung trên hoàn thành trước ngày 30/6/2026.

                - Cập nhật dữ liệu.
                """).items();

        assertThat(items)
                .extracting(i -> i.rule().canonical())
                .containsExactly("ON|2026-06-30|true", "ON|2026-06-30|true", "NONE|");
    }

    @Test
    void theWordsOfTheDeadlineAreNotInTheTask() {
        var item = only("1. Ban Pháp chế lập danh mục trước ngày 25/4/2026.");

        assertThat(item.task()).isEqualTo("Lập danh mục");
        assertThat(item.deadline()).isEqualTo("trước ngày 25/4/2026");
        assertThat(List.of(item.source())).containsExactly("Ban Pháp chế lập danh mục trước ngày 25/4/2026.");
    }

    private static PlanItem only(String body) {
        var items = PlanPieces.plan(body).items();
        assertThat(items).hasSize(1);
        return items.getFirst();
    }
}
