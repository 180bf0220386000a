package vn.nghitruong.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The ways in which plans are laid out. */
class PlanLayoutTests {
    @Test
    void columnsSetApartBySpacesAreATable() {
        var items = PlanPieces.plan("""
                TT   Nội dung công việc     Cơ quan chủ trì     Thời gian
                1    Lập danh mục           Ban Pháp chế        Tháng 5/2026
                2    Công khai danh mục     Văn phòng xã        Thường xuyên
                """).items();

        assertThat(items).extracting(PlanItem::task).containsExactly("Lập danh mục", "Công khai danh mục");
        assertThat(items.getLast().lead()).containsExactly("Văn phòng xã");
    }

    @Test
    void aPageNumberIsNoPartOfAClause() {
        var plan = PlanPieces.plan("1. Lập danh mục nghị quyết (tháng 5/2026).\n\n2\n\n2. Ban Pháp chế gửi báo cáo.");

        assertThat(plan.items()).hasSize(2);
        assertThat(plan.clauses()).extracting(ClauseText::words).doesNotContain("2");
    }

    @Test
    void aTimeBelowAHeadingHoldsForWhatNamedBodiesDoThere() {
        var items = PlanPieces.plan("""
                1. Lập danh sách cử tri

                - Văn phòng xã lập danh sách theo từng khu vực.

                - Thời gian niêm yết: chậm nhất ngày 03/6/2026.
                """).items();

        assertThat(items).hasSize(1);
        assertThat(items.getFirst().rule().canonical()).isEqualTo("ON|2026-06-03|false");
    }

    @Test
    void whatAFieldOfContentSaysIsTheTask() {
        var item = PlanPieces.plan("II. Nội dung thực hiện các tiêu chí", """
                1. Tiêu chí số 2 về Giao thông

                - Nội dung: Bê tông hóa đường thôn.

                - Phân công: Phòng Kinh tế.
                """)
                .items()
                .getFirst();

        assertThat(item.task()).isEqualTo("Tiêu chí số 2 về Giao thông: Bê tông hóa đường thôn");
        assertThat(item.lead()).isEqualTo(List.of("Phòng Kinh tế"));
    }

    @Test
    void measuresThatNameNobodyAreNoTasks() {
        assertThat(PlanPieces.plan("III. GIẢI PHÁP", "1. Tăng cường sự lãnh đạo của cấp ủy.\n\n2. Đẩy mạnh tuần tra.")
                        .items())
                .isEmpty();
    }

    @Test
    void theLastWordsOfAPlanAssignNothing() {
        var items = PlanPieces.plan("""
                1. Ban Pháp chế lập danh mục.

                Căn cứ Kế hoạch này, các phòng, các thôn khẩn trương triển khai thực hiện./.

                Nhận được Kế hoạch này, yêu cầu các thôn thực hiện.
                """).items();

        assertThat(items).hasSize(1);
    }

    @Test
    void moneyIsNoTask() {
        var plan = PlanPieces.plan("1. Kinh phí thực hiện: từ nguồn chi thường xuyên được giao trong tháng 5/2026.");

        assertThat(plan.items()).isEmpty();
    }

    @Test
    void numbersOfTheParty() {
        assertThat(PlanPieces.plan("1- Hạ tầng số\n\n1.1- Văn phòng xã lập danh mục.")
                        .clauses())
                .extracting(ClauseText::code)
                .contains("I.1.1");
    }
}
