package vn.nghitruong.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which plans say who does something. */
class OwnerWordingTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Ban Pháp chế chủ trì, phối hợp với Văn phòng xã lập danh mục. | Ban Pháp chế | Văn phòng xã | Lập danh mục",
                "Giao Văn phòng xã chủ trì tổng hợp kết quả. | Văn phòng xã | - | Tổng hợp kết quả",
                "Đề nghị Ủy ban Mặt trận Tổ quốc xã giám sát việc trả lời. | Ủy ban Mặt trận Tổ quốc xã | - | Giám sát việc trả lời",
                "Căn cứ kế hoạch này, các Tổ đại biểu lập lịch tiếp xúc. | các Tổ đại biểu | - | Lập lịch tiếp xúc",
                "Ban Pháp chế có trách nhiệm lập danh mục. | Ban Pháp chế | - | Lập danh mục",
                "Văn phòng xã: lập danh mục. | Văn phòng xã | - | Lập danh mục",
                "Sở Xây dựng xây dựng biểu mẫu. | Sở Xây dựng | - | Xây dựng biểu mẫu",
                "Các cơ quan, tổ chức chính trị - xã hội vận động hội viên. | Các cơ quan, tổ chức chính trị - xã hội | - | Vận động hội viên",
                "Lập danh mục: Văn phòng xã chủ trì, phối hợp với các Tổ đại biểu. | Văn phòng xã | các Tổ đại biểu | Lập danh mục",
                "Lập danh mục nghị quyết. Giao Phòng Kinh tế tham mưu. | Phòng Kinh tế | - | Lập danh mục nghị quyết. Giao Phòng Kinh tế tham mưu",
                "Lập danh mục. Văn phòng xã chủ trì, các thôn phối hợp. | Văn phòng xã | - | Lập danh mục. Văn phòng xã chủ trì, các thôn phối hợp",
                "Lập danh mục (Văn phòng xã; quý II/2026). | Văn phòng xã | - | Lập danh mục (Văn phòng xã; quý II/2026)",
                "Lập danh mục, do Văn phòng xã đảm nhiệm. | Văn phòng xã | - | Lập danh mục, do Văn phòng xã đảm nhiệm",
                "Đối với Văn phòng xã: lập danh mục. | Văn phòng xã | - | Lập danh mục",
                "Bước 2: Văn phòng xã lập danh mục. | Văn phòng xã | - | Lập danh mục",
                "Các thành viên Ủy ban bầu cử lập danh mục. | Các thành viên Ủy ban bầu cử | - | Lập danh mục",
                "Các chi bộ trực thuộc lập danh mục. | Các chi bộ trực thuộc | - | Lập danh mục",
                "Lập danh mục (Văn phòng xã thực hiện). | Văn phòng xã | - | Lập danh mục (Văn phòng xã thực hiện)",
            })
    void inASentence(String sentence, String lead, String support, String task) {
        var items = PlanPieces.plan("1. " + sentence).items();

        assertThat(items).hasSize(1);
        assertThat(items.getFirst().lead()).containsExactly(lead);
        assertThat(items.getFirst().support()).isEqualTo(support == null ? List.of() : List.of(support));
        assertThat(items.getFirst().task()).isEqualTo(task);
    }

    @Test
    void severalBetweenSemicolonsAreResponsible() {
        var item = PlanPieces.plan("1. Giám đốc các sở; Chủ tịch UBND các xã có trách nhiệm lập danh mục.")
                .items()
                .getFirst();

        assertThat(item.lead()).containsExactly("Giám đốc các sở", "Chủ tịch UBND các xã");
    }

    @Test
    void aListWithinACircumstanceNamesNobody() {
        var item = PlanPieces.plan(
                        "TỔ CHỨC THỰC HIỆN",
                        "1. Sở Tài chính\n\nTrên cơ sở đề xuất của các cơ quan, đơn vị, tham mưu bố trí kinh phí.")
                .items()
                .getFirst();

        assertThat(item.lead()).containsExactly("Sở Tài chính");
    }

    @Test
    void whoeverBeginsAParagraphDoesWhatItsNextSentencesSay() {
        var items = PlanPieces.plan(
                        "1. Văn phòng xã lập danh mục trước ngày 30/6/2026. Gửi báo cáo trước ngày 20 hằng tháng.")
                .items();

        assertThat(items).hasSize(2);
        assertThat(items).allSatisfy(i -> assertThat(i.lead()).containsExactly("Văn phòng xã"));
    }

    @Test
    void inTheHeadingAbove() {
        var items = PlanPieces.plan(
                        "1. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã:\n\n- Lập danh mục.\n\n- Gửi báo cáo.")
                .items();

        assertThat(items).hasSize(2);
        assertThat(items)
                .allSatisfy(
                        i -> assertThat(i.lead()).containsExactly("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"));
    }

    @Test
    void inFields() {
        var item = PlanPieces.plan("""
                1. Lập danh mục nghị quyết

                - Cơ quan chủ trì: Ban Pháp chế; Ban Kinh tế.

                - Cơ quan phối hợp: Văn phòng xã, các Tổ đại biểu.
                """).items().getFirst();

        assertThat(item.task()).isEqualTo("Lập danh mục nghị quyết");
        assertThat(item.lead()).containsExactly("Ban Pháp chế", "Ban Kinh tế");
        assertThat(item.support()).containsExactly("Văn phòng xã", "các Tổ đại biểu");
    }

    @Test
    void inATableOfText() {
        var item = PlanPieces.plan("""
                | TT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |
                |---|---|---|---|---|
                | 1 | Lập danh mục | Ban Pháp chế | Văn phòng xã | Tháng 5/2026 |
                """).items().getFirst();

        assertThat(item.lead()).containsExactly("Ban Pháp chế");
        assertThat(item.support()).containsExactly("Văn phòng xã");
        assertThat(item.rule().canonical()).isEqualTo("PERIOD|2026-05-01|2026-05-31");
    }

    @Test
    void inATableCopiedCellByCell() {
        var items = PlanPieces.plan("""
                TT

                Nội dung công việc

                Đơn vị chủ trì

                Đơn vị phối hợp

                Thời gian

                1

                Lập danh mục

                Ban Pháp chế

                Văn phòng xã

                Tháng 5/2026

                2

                Gửi giấy mời

                Văn phòng xã

                Trước 10/6/2026
                """).items();

        assertThat(items).extracting(PlanItem::task).containsExactly("Lập danh mục", "Gửi giấy mời");
        assertThat(items).extracting(PlanItem::lead).containsExactly(List.of("Ban Pháp chế"), List.of("Văn phòng xã"));
        assertThat(items).extracting(PlanItem::support).containsExactly(List.of("Văn phòng xã"), List.of());
        assertThat(items)
                .extracting(i -> i.rule().canonical())
                .containsExactly("PERIOD|2026-05-01|2026-05-31", "ON|2026-06-10|true");
    }

    @Test
    void afterTheDayASentenceBeginsWith() {
        var item = PlanPieces.plan("- Trước ngày 15/5/2026: Các đơn vị gửi báo cáo về Đoàn giám sát.")
                .items()
                .getFirst();

        assertThat(item.lead()).containsExactly("Các đơn vị");
        assertThat(item.rule().canonical()).isEqualTo("ON|2026-05-15|true");
    }

    @Test
    void whereThePlanIsCarriedOutOneBodyHasOneTask() {
        var items = PlanPieces.plan("II. TỔ CHỨC THỰC HIỆN", """
                1. Văn phòng xã

                - Theo dõi việc thực hiện.

                - Tổng hợp vướng mắc.

                2. Ban Pháp chế

                - Thẩm tra dự thảo.

                - Báo cáo kết quả trước ngày 30/11/2026.
                """).items();

        assertThat(items).extracting(PlanItem::clause).containsExactly("II.1", "II.2", "II.2-2");
        assertThat(items.getFirst().source())
                .contains("Theo dõi việc thực hiện.")
                .contains("Tổng hợp vướng mắc.");
    }

    @Test
    void purposesAndConclusionsAreNoTasks() {
        var plan = PlanPieces.plan("I. MỤC ĐÍCH, YÊU CẦU", """
                1. Ban Pháp chế chủ trì xây dựng nền nếp trước ngày 25/4/2026.

                II. TỔ CHỨC THỰC HIỆN

                Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan phản ánh về Văn phòng xã.

                Trên đây là Kế hoạch của Hội đồng nhân dân xã./.
                """);

        assertThat(plan.items()).isEmpty();
        assertThat(plan.clauses()).hasSize(5);
    }

    @Test
    void twoSentencesOfTwoBodiesAreTwoTasks() {
        var items = PlanPieces.plan("1. Ban Pháp chế chủ trì lập danh mục. Văn phòng xã có trách nhiệm gửi tài liệu.")
                .items();

        assertThat(items).extracting(i -> i.lead().getFirst()).containsExactly("Ban Pháp chế", "Văn phòng xã");
    }
}
