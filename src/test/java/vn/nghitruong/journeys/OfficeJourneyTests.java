package vn.nghitruong.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghitruong.CouncilOfTheClass;
import vn.nghitruong.PlanTen;
import vn.nghitruong.WebTest;
import vn.nghitruong.organization.AdministratorLink;

/** From the one-time link to a duty that is done and counts, on a phone. */
@WebTest
class OfficeJourneyTests {
    @RegisterExtension
    final Journey journey = new Journey(360);

    @LocalServerPort
    int port;

    @Autowired
    AdministratorLink administrator;

    @Autowired
    PlanTen planTen;

    @BeforeEach
    void plan() {
        planTen.store();
    }

    private Page page() {
        return journey.page();
    }

    private void press(String words) {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        journey.look();
    }

    private void follow(String words) {
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        journey.look();
    }

    @Test
    void fromTheFirstLinkToADutyThatCounts() {
        page().navigate("http://" + CouncilOfTheClass.host() + ":" + port
                + administrator.create().orElseThrow());
        journey.look();
        for (var field : page().locator("input[type=password]").all()) {
            field.fill("Suối Bằng Lang mùa xuân");
        }
        press("Đặt mật khẩu");

        follow("Kế hoạch");
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Kế hoạch 10/KH-HĐND");
        follow("Xây dựng Quy trình");
        assertThat(page().getByText("Rõ trách nhiệm", new Page.GetByTextOptions().setExact(true)))
                .isVisible();

        follow("Ghi đã xong");
        press("Ghi nhận đã xong");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Hãy ghi kết quả");

        page().getByLabel("Ngày hoàn thành thực tế").fill("2026-04-23");
        page().getByLabel("Kết quả").fill("Quy trình kèm Tờ trình của Ban Văn hóa - Xã hội");
        press("Ghi nhận đã xong");
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Đã ghi nhận việc hoàn thành.");
        assertThat(page().getByText("Xong đúng hạn")).isVisible();

        follow("Chỉ tiêu");
        follow("100%");
        assertThat(page().getByText("xong 23/4/2026")).isVisible();
        follow("Việc phải làm");
        page().getByRole(AriaRole.NAVIGATION).getByText("Quản trị").click();
        journey.look();
        follow("Tài khoản");
        follow("Mở tài khoản mới");
    }
}
