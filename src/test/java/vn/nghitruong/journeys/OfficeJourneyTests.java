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
import vn.nghitruong.accounts.TestAccounts;
import vn.nghitruong.organization.AdministratorLink;
import vn.nghitruong.organization.Posts;

/** From the one-time link to a duty that is reported, confirmed by the chair and counts, on phones. */
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

    @Autowired
    TestAccounts accounts;

    @Autowired
    Posts posts;

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

        follow("Báo đã xong");
        press("Gửi báo cáo kết quả");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Hãy ghi kết quả");

        page().getByLabel("Ngày hoàn thành thực tế").fill("2026-04-23");
        page().getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Kết quả").setExact(true))
                .fill("Đã trình Thường trực HĐND xã");
        page().getByLabel("Số văn bản hoặc nơi lưu hồ sơ").fill("Tờ trình số 7/TTr-BVHXH");
        press("Gửi báo cáo kết quả");
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("Thường trực HĐND xã sẽ xác nhận hoặc trả lại");

        theChairConfirmsOnAPhoneOfTheirOwn();

        follow("Chỉ tiêu");
        page().locator(".figure a").first().click();
        journey.look();
        assertThat(page().getByText("xong 23/4/2026")).isVisible();
        theMonthIsFrozen();
        follow("Việc phải làm");
        page().getByRole(AriaRole.NAVIGATION).getByText("Quản trị").click();
        journey.look();
        follow("Tài khoản");
        follow("Mở tài khoản mới");
    }

    private void theMonthIsFrozen() {
        follow("Nhập số liệu nền");
        press("Lưu số liệu nền");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Hãy ghi ngày mà văn bản tính số liệu đến");
        follow("Chỉ tiêu");
        follow("Chốt số liệu từng tháng");
        follow("Chỉ tiêu tháng 4/2026");
        press("Chốt số liệu tháng này");
        assertThat(page().getByText("Đã chốt, chờ phê duyệt")).isVisible();
        follow("100% (1/1)");
        assertThat(page().getByText("xong 23/4/2026")).isVisible();
    }

    /** From the home page with one tap. */
    private void theChairConfirmsOnAPhoneOfTheirOwn() {
        posts.hold("chu-tich", accounts.withPassword("chu.tich").id());
        var phone = journey.elsewhere(null);
        phone.navigate("http://" + CouncilOfTheClass.host() + ":" + port + "/dang-nhap?tiep=/");
        phone.getByLabel("Tên đăng nhập").fill("chu.tich");
        phone.getByLabel("Mật khẩu").fill(TestAccounts.PASSWORD);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                .click();
        journey.look(phone);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xác nhận đã xong"))
                .first()
                .click();
        journey.look(phone);
        assertThat(phone.getByRole(AriaRole.STATUS)).hasText("Đã xác nhận việc hoàn thành.");
    }
}
