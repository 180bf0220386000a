package vn.nghitruong.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghitruong.CouncilOfTheClass;
import vn.nghitruong.PlanTen;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.TestAccounts;
import vn.nghitruong.organization.Posts;
import vn.nghitruong.organization.TestDelegates;

/** A delegate on a phone: what is mine, what came up, what did not. */
@WebTest
class DelegateJourneyTests {
    @RegisterExtension
    final Journey journey = new Journey(360);

    @LocalServerPort
    int port;

    @Autowired
    PlanTen planTen;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestDelegates delegates;

    @Autowired
    Posts posts;

    @Test
    void aStandingDutyIsAnsweredWithTwoTaps() {
        var account = accounts.withPassword("may.lo");
        posts.hold("dai-bieu", account.id());
        delegates.elect("Giàng Seo Phừ");
        delegates.elect(account);
        planTen.store();

        var phone = journey.page();
        phone.navigate("http://" + CouncilOfTheClass.host() + ":" + port + "/dang-nhap?tiep=/");
        phone.getByLabel("Tên đăng nhập").fill("may.lo");
        phone.getByLabel("Mật khẩu").fill(TestAccounts.PASSWORD);
        press(phone, "Đăng nhập");
        assertThat(phone.locator("main")).containsText("Việc của tôi");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Thường xuyên giữ mối liên hệ"))
                .first()
                .click();
        journey.look();
        phone.locator("summary").getByText("Từng người").first().click();
        journey.look();
        assertThat(phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Không phát sinh")))
                .hasCount(1);
        press(phone, "Không phát sinh");
        assertThat(phone.getByRole(AriaRole.STATUS)).containsText("không phát sinh");
        assertThat(phone.locator("main")).containsText("đã báo 1/2");
        press(phone, "Hoàn tác việc vừa làm");
        assertThat(phone.locator("main")).containsText("đã báo 0/2");
    }

    private void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        journey.look(page);
    }
}
