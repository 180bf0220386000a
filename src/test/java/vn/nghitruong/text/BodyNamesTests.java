package vn.nghitruong.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyNamesTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Xây dựng xây dựng biểu mẫu | Sở Xây dựng",
                "Ủy ban Kiểm tra Đảng ủy xã kiểm tra hồ sơ | Ủy ban Kiểm tra Đảng ủy xã",
                "Uỷ ban nhân dân các xã, phường: rà soát | Uỷ ban nhân dân các xã, phường",
                "Các cơ quan được phân công chủ trì, tham mưu | Các cơ quan được phân công chủ trì,",
                "Văn phòng (bộ phận tổng hợp) gửi báo cáo | Văn phòng (bộ phận tổng hợp)",
            })
    void endWhereTheActBegins(String sentence, String name) {
        assertThat(sentence.substring(0, BodyNames.end(sentence)).strip()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ban hành kế hoạch",
                "Tổ chức hội nghị",
                "Hội nghị tổng kết",
                "Phòng, chống cháy nổ",
                "Báo cáo kết quả",
                "Xã hội hóa"
            })
    void actsAreNoBodies(String words) {
        assertThat(BodyNames.begin(words)).isFalse();
    }

    @Test
    void aListIsCutBetweenNames() {
        assertThat(BodyNames.list(
                        "Thường trực Hội đồng nhân dân, các Ban và Đại biểu; Sở Văn hóa, Thể thao và Du lịch"))
                .containsExactly(
                        "Thường trực Hội đồng nhân dân", "các Ban", "Đại biểu", "Sở Văn hóa, Thể thao và Du lịch");
    }

    @Test
    void theOfficeOfCouncilAndCommitteeIsOne() {
        assertThat(BodyNames.list("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"))
                .containsExactly("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã");
    }
}
