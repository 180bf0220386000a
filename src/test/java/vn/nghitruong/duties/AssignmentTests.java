package vn.nghitruong.duties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.FormToken;
import vn.nghitruong.WebTest;

/** Assigning a duty by hand: the five clears are asked for, and what is missing is said. */
@WebTest
@WithMockUser(authorities = {"duties:read", "duties:assign"})
class AssignmentTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    Duties duties;

    @Test
    void whatIsAssignedIsDueForEachBodyChosen() {
        var result = web.post()
                .uri("/viec/giao-viec")
                .with(FormToken.sent())
                .param("task", "Rà soát trụ sở cũ")
                .param("lead", "ban-kt-ns", "van-phong")
                .param("when", "ONCE")
                .param("until", "2026-05-29")
                .param("expected", "Báo cáo bằng văn bản")
                .param("accountable", "thuong-truc")
                .param("basis", "Kết luận phiên họp ngày 4/5/2026")
                .exchange();
        var address = result.getResponse().getRedirectedUrl();
        assertThat(address).startsWith("/viec/giao-viec-");
        assertThat(duties.occurrences(duties.get(address.substring("/viec/".length()))))
                .extracting(o -> o.share().name())
                .containsExactlyInAnyOrder("Ban Kinh tế - Ngân sách", "Văn phòng HĐND và UBND xã");
        assertThat(web.get().uri(address))
                .bodyText()
                .contains("Rà soát trụ sở cũ", "Báo cáo bằng văn bản", "Kết luận phiên họp ngày 4/5/2026", "29/5/2026");
    }

    @Test
    void aMonthlyOneNeedsADayAndKeepsWhatWasTyped() {
        assertThat(web.post()
                        .uri("/viec/giao-viec")
                        .with(FormToken.sent())
                        .param("task", "Rà soát trụ sở cũ")
                        .param("when", "MONTHLY")
                        .param("dayOfMonth", "32")
                        .param("accountable", "thuong-truc"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Rà soát trụ sở cũ",
                        "Hãy chọn ít nhất một cơ quan",
                        "một số từ 1 đến 31",
                        "Hãy ghi căn cứ giao việc");
    }

    @Test
    @WithMockUser(authorities = {"duties:read", "duties:report"})
    void whoMayNotAssignIsRefused() {
        assertThat(web.get().uri("/viec/giao-viec")).hasStatus(403);
        assertThat(web.post().uri("/viec/giao-viec").with(FormToken.sent())).hasStatus(403);
    }
}
