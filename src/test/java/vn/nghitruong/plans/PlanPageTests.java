package vn.nghitruong.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.PlanTen;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.WebTest;

@WebTest
@WithMockUser(authorities = "plans:read")
class PlanPageTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    Plans plans;

    @Autowired
    PlanTen planTen;

    @BeforeEach
    void plan() {
        planTen.store();
    }

    @Test
    void showsTheWordsOfTheDocumentAndWhatFollowsFromThem() {
        assertThat(web.get().uri("/ke-hoach"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Kế hoạch 10/KH-HĐND",
                        "II. CHỈ TIÊU CHỦ YẾU",
                        "Ban Văn hóa – Xã hội chủ trì, phối hợp với Ban Kinh tế - Ngân sách xây dựng:",
                        "Ban Văn hóa - Xã hội",
                        "trước ngày 25/4/2026, ngày 25 không tính: chậm nhất hết thứ Sáu, 24/4/2026."
                                + " Căn cứ: Kế hoạch 10/KH-HĐND mục III.1.1")
                .doesNotContain("**");
    }

    @Test
    void everyDutyOfThePlanIsOnThePage() {
        assertThat(web.get().uri("/ke-hoach/10-kh-hdnd-2026")).bodyText().satisfies(page -> {
            for (var number = 1; number <= 29; number++) {
                assertThat(page).contains("/viec/10-kh-hdnd-2026-%02d\"".formatted(number));
            }
            assertThat(page).doesNotContain("/viec/10-kh-hdnd-2026-30");
        });
    }

    @Test
    void eachOfTheNineTargetsLeadsToItsIndicator() {
        assertThat(web.get().uri("/ke-hoach")).bodyText().satisfies(page -> {
            for (var number = 1; number <= 9; number++) {
                assertThat(page).contains("/chi-tieu/chi-tieu-" + number + "\"");
            }
        });
    }

    @Test
    void storingThePlanAgainAddsNothing() {
        var before = plans.dutyIds();
        planTen.store();
        assertThat(plans.dutyIds()).isEqualTo(before);
        assertThat(plans.all()).hasSize(1);
    }

    @Test
    void thePageAsksTheDatabaseAFixedNumberOfTimes() {
        try (var queries = new QueryCounter()) {
            assertThat(web.get().uri("/ke-hoach/10-kh-hdnd-2026")).hasStatusOk();
            assertThat(queries.statements()).hasSizeLessThanOrEqualTo(11);
        }
    }

    @Test
    void aPlanNobodyHasIsNotFound() {
        assertThat(web.get().uri("/ke-hoach/99-kh-hdnd-2026"))
                .hasStatus(404)
                .bodyText()
                .contains("Không có trang này");
    }

    @Test
    @WithMockUser(authorities = "duties:read")
    void whoMayNotReadPlansIsRefused() {
        assertThat(web.get().uri("/ke-hoach")).hasStatus(403);
    }
}
