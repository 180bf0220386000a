package vn.nghitruong.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.calendar.DueRule.FromEvent;
import vn.nghitruong.calendar.DueRule.Monthly;
import vn.nghitruong.calendar.DueRule.MonthlyDay;
import vn.nghitruong.calendar.DueRule.MonthlyMeeting;
import vn.nghitruong.calendar.DueRule.NoDate;
import vn.nghitruong.calendar.DueRule.OnDate;
import vn.nghitruong.calendar.DueRule.Standing;
import vn.nghitruong.calendar.DueRule.UponEvent;
import vn.nghitruong.calendar.DueRule.YearlyMonths;

/** Plan 10 read by hand: what the reader must find in it, no more and no less. */
class Plan10Tests {
    private static final LocalDate ISSUED = LocalDate.of(2026, 4, 9);
    private static final LocalDate APRIL_20 = LocalDate.of(2026, 4, 20);
    private static final DueRule BEFORE_10 = new OnDate(LocalDate.of(2026, 4, 10), true);
    private static final DueRule BEFORE_25 = new OnDate(LocalDate.of(2026, 4, 25), true);
    private static final DueRule BEFORE_30 = new OnDate(LocalDate.of(2026, 4, 30), true);
    private static final DueRule STANDING = new Standing(null);
    private static final DueRule NONE = new NoDate();

    private static final List<String> CULTURE = List.of("Ban Văn hóa – Xã hội");
    private static final List<String> ECONOMY = List.of("Ban Kinh tế - Ngân sách");
    private static final List<String> BOTH = List.of("Ban Văn hóa – Xã hội", "Ban Kinh tế - Ngân sách");
    private static final List<String> BOTH_REVERSED = List.of("Ban Kinh tế - Ngân Sách", "Ban Văn hóa – Xã Hội");
    private static final List<String> OFFICE = List.of("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã");
    private static final List<String> CHAIR = List.of("Chủ tọa kỳ họp, phiên họp");
    private static final List<String> DELEGATES = List.of("Đại biểu Hội đồng nhân dân xã");
    private static final List<String> NOBODY = List.of();

    private record Expected(String clause, String begins, List<String> lead, List<String> support, DueRule rule) {
        static Expected of(PlanItem item, String begins) {
            return new Expected(
                    item.clause(),
                    item.task().startsWith(begins) ? begins : item.task(),
                    item.lead(),
                    item.support(),
                    item.rule());
        }
    }

    private static final List<Expected> EXPECTED = List.of(
            new Expected("III.1.1.a", "Xây dựng Quy trình xây dựng, thẩm định", CULTURE, ECONOMY, BEFORE_25),
            new Expected("III.1.1.b", "Xây dựng Đề cương thẩm tra", CULTURE, ECONOMY, BEFORE_25),
            new Expected("III.1.2.a", "Chủ động nghiên cứu", BOTH, NOBODY, STANDING),
            new Expected("III.1.2.b", "Chủ động phối hợp", BOTH, NOBODY, STANDING),
            new Expected("III.1.2.c", "Trong quá trình", BOTH, List.of("các sở, ban, ngành của tỉnh"), STANDING),
            new Expected("III.1.3-1", "Tham mưu cho Thường trực", OFFICE, NOBODY, NONE),
            new Expected("III.1.3-2", "Tham mưu Phương án triển khai ứng dụng AI", OFFICE, NOBODY, BEFORE_25),
            new Expected("III.2-1", "Rà soát, đề xuất", ECONOMY, CULTURE, BEFORE_30),
            new Expected("III.2-2", "Xây dựng quy trình giám sát", ECONOMY, CULTURE, BEFORE_30),
            new Expected(
                    "III.2-3", "Xây dựng, trình Hội đồng nhân dân xã ban hành Quy chế", ECONOMY, CULTURE, BEFORE_10),
            new Expected("III.2-3", "Trình Thường trực Hội đồng nhân dân xã ban hành", ECONOMY, CULTURE, BEFORE_10),
            new Expected("III.2-4", "Tăng cường đối thoại", ECONOMY, CULTURE, STANDING),
            new Expected("III.3.1-1", "Tham mưu, xây dựng biểu theo dõi", OFFICE, NOBODY, new MonthlyMeeting(ISSUED)),
            new Expected(
                    "III.3.1-2", "Tham mưu tổ chức các lớp", OFFICE, NOBODY, new YearlyMonths(List.of(4, 10), ISSUED)),
            new Expected(
                    "III.3.1-3",
                    "Tham mưu tổ chức các hoạt động trao đổi",
                    OFFICE,
                    NOBODY,
                    new UponEvent("theo kế hoạch, hướng dẫn của HĐND tỉnh")),
            new Expected("III.3.1-4", "Xây dựng dự toán", OFFICE, NOBODY, NONE),
            new Expected("III.3.1-4", "Định kỳ báo cáo Thường trực", OFFICE, NOBODY, new MonthlyMeeting(ISSUED)),
            new Expected("III.3.2_1", "Khuyến khích", CHAIR, NOBODY, NONE),
            new Expected("III.3.3-1", "Thường xuyên giữ mối liên hệ", DELEGATES, NOBODY, STANDING),
            new Expected("III.3.3-2", "Kiểm tra thực tế", DELEGATES, NOBODY, NONE),
            new Expected("III.3.3-3", "Thường xuyên nghiên cứu", DELEGATES, NOBODY, STANDING),
            new Expected(
                    "III.3.3-4", "Định kỳ hàng tháng, báo cáo", DELEGATES, NOBODY, new MonthlyDay(20, true, APRIL_20)),
            new Expected("III.4.1-1", "Tham mưu, thực hiện nâng cấp Cổng", OFFICE, NOBODY, NONE),
            new Expected(
                    "III.4.1-1",
                    "Thực hiện công khai 100%",
                    OFFICE,
                    NOBODY,
                    new FromEvent(7, false, true, "kết thúc Kỳ họp, phiên họp")),
            new Expected("III.4.1-2", "Tham mưu, triển khai các giải pháp", OFFICE, NOBODY, NONE),
            new Expected("III.4.1-3", "Tham mưu, đưa tin", OFFICE, NOBODY, NONE),
            new Expected("III.4.2-1", "Thường xuyên cập nhật", BOTH_REVERSED, NOBODY, new Monthly(APRIL_20)),
            new Expected(
                    "IV.1",
                    "Căn cứ nhiệm vụ được giao",
                    List.of(
                            "Thường trực Hội đồng nhân dân",
                            "các Ban Hội đồng nhân dân",
                            "các Tổ đại biểu",
                            "Đại biểu Hội đồng nhân dân"),
                    NOBODY,
                    NONE),
            new Expected("IV.2", "Theo dõi, đôn đốc", List.of("Văn phòng HĐND - UBND xã"), NOBODY, NONE));

    private final PlanDocument plan = PlanReader.read(Plan10.text());

    @Test
    void findsEveryTaskWithItsOwnerAndItsRule() {
        var found = IntStream.range(0, plan.items().size())
                .mapToObj(i -> Expected.of(plan.items().get(i), i < EXPECTED.size() ? EXPECTED.get(i).begins : ""))
                .toList();

        assertThat(found).containsExactlyElementsOf(EXPECTED);
    }

    @Test
    void readsNumberTitleAndDate() {
        assertThat(plan.number()).isEqualTo("10/KH-HĐND");
        assertThat(plan.title()).startsWith("Thực hiện Nghị quyết đổi mới").endsWith("giai đoạn 2026 - 2031");
        assertThat(plan.issuedOn()).isEqualTo(ISSUED);
    }

    @Test
    void clausesAreUniqueAndStandBelowTheirParents() {
        var codes = plan.clauses().stream().map(ClauseText::code).toList();

        assertThat(codes).doesNotHaveDuplicates().contains("0-1", "II.9", "III.1.1.a", "III.2-4", "III.2_2", "IV.2");
        for (var clause : plan.clauses()) {
            if (clause.parent() != null) {
                assertThat(codes.indexOf(clause.parent())).isBetween(0, codes.indexOf(clause.code()) - 1);
            }
        }
    }

    @Test
    void wordsAreThoseOfTheDocument() {
        var text = Plan10.text().replace("*", "");

        assertThat(plan.clauses()).isNotEmpty().allSatisfy(c -> assertThat(text).contains(c.words()));
        assertThat(plan.items())
                .allSatisfy(i -> assertThat(i.source().lines())
                        .allSatisfy(l -> assertThat(text).contains(l)));
    }

    @Test
    void neitherAddresseesNorSignatureAreRead() {
        var words = plan.clauses().stream().map(ClauseText::words).collect(Collectors.joining("\n"));

        assertThat(words)
                .contains("Trên đây là Kế hoạch")
                .doesNotContain("Nơi nhận", "Lưu: VT", "TM. HỘI ĐỒNG", "Nguyễn Anh Đức");
    }

    @Test
    void aDashIsCitedByTheClauseAboveIt() {
        assertThat(plan.clauses()).anySatisfy(c -> {
            assertThat(c.code()).isEqualTo("III.2-2");
            assertThat(c.cite()).isEqualTo("III.2");
            assertThat(c.label()).isEqualTo("-");
            assertThat(c.parent()).isEqualTo("III.2");
        });
    }

    @Test
    void aPlanBelowTheDecisionThatIssuesItIsRead() {
        var below = PlanReader.read("""
                Số: 8/QĐ-HĐND

                Bằng Lang, ngày 02 tháng 5 năm 2026

                QUYẾT ĐỊNH

                Căn cứ Luật Tổ chức chính quyền địa phương;

                Điều 1. Ban hành Kế hoạch.

                Nơi nhận:

                - Lưu: VT.

                KẾ HOẠCH

                Rà soát nghị quyết

                I. NHIỆM VỤ

                1. Ban Pháp chế lập danh mục.
                """);

        assertThat(below.number()).isEqualTo("8/QĐ-HĐND");
        assertThat(below.title()).isEqualTo("Rà soát nghị quyết");
        assertThat(below.items()).extracting(PlanItem::clause).containsExactly("I.1");
    }
}
