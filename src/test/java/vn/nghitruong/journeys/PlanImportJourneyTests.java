package vn.nghitruong.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghitruong.CouncilOfTheClass;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.TestAccounts;
import vn.nghitruong.organization.Posts;
import vn.nghitruong.plans.PlanFiles;

/** The clerk brings a plan in from Word, on a phone: corrects a task, splits one, drops one, confirms, and sees the duties. */
@WebTest
class PlanImportJourneyTests {
    private static final String PLAN = """
            Số: 41/KH-HĐND
            Bằng Lang, ngày 15 tháng 4 năm 2026
            KẾ HOẠCH
            Rà soát nghị quyết của Hội đồng nhân dân xã
            I. NHIỆM VỤ
            1. Ban Kinh tế - Ngân sách chủ trì, phối hợp với Văn phòng rà soát nghị quyết và lập danh mục, trước ngày 20/5/2026.
            2. Chi cục Thủy lợi chủ trì báo cáo nguồn nước, trước ngày 31/5/2026.
            3. Ban Văn hóa - Xã hội chủ trì giám sát trường học, trước ngày 30/6/2026.
            """;

    @RegisterExtension
    final Journey journey = new Journey(360);

    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Posts posts;

    @BeforeEach
    void clerk() {
        posts.hold("can-bo-van-phong", accounts.withPassword("can.bo").id());
    }

    private Page page() {
        return journey.page();
    }

    private void press(String words) {
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        journey.look();
    }

    private Locator card(String words) {
        return page().locator("article").filter(new Locator.FilterOptions().setHasText(words));
    }

    private void edit(String words) {
        card(words).getByRole(AriaRole.LINK).click();
        journey.look();
    }

    @Test
    void fromWordToDuties(@TempDir Path folder) throws IOException {
        page().navigate("http://" + CouncilOfTheClass.host() + ":" + port + "/dang-nhap?tiep=/ke-hoach");
        page().getByLabel("Tên đăng nhập").fill("can.bo");
        page().getByLabel("Mật khẩu").fill(TestAccounts.PASSWORD);
        press("Đăng nhập");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nhập kế hoạch"))
                .click();
        journey.look();

        page().getByLabel("Không mật, nội bộ").check();
        page().locator("#file").setInputFiles(PlanFiles.docx(folder.resolve("ke-hoach-41.docx"), PLAN));
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi và đọc kế hoạch"))
                .click();
        page().waitForURL("**/ke-hoach/nhap/*");
        journey.look();
        assertThat(page().locator("article")).hasCount(3);

        edit("báo cáo nguồn nước");
        page().getByLabel("Chủ trì").fill("UBND xã");
        page().getByLabel("Loại thời hạn").selectOption("MONTHLY_DAY");
        assertThat(page().getByLabel("Các tháng")).isHidden();
        page().getByLabel("Ngày mấy trong tháng").fill("20");
        page().getByLabel("Từ ngày").fill("2026-05-01");
        press("Lưu");
        assertThat(card("báo cáo nguồn nước")).containsText("đọc được: Chi cục Thủy lợi");

        edit("lập danh mục");
        page().getByText("Tách thành nhiều nhiệm vụ").click();
        page().getByLabel("Mỗi dòng một nhiệm vụ").fill("Rà soát nghị quyết\nLập danh mục nghị quyết");
        press("Tách");
        assertThat(page().locator("article")).hasCount(4);

        card("giám sát trường học")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bỏ"))
                .click();
        journey.look();
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lập kế hoạch và giao 3 việc"))
                .click();
        journey.look();
        assertThat(page().getByText("giám sát trường học")).isVisible();
        press("Lập kế hoạch và giao 3 việc");
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("Đã lập Kế hoạch 41/KH-HĐND");

        page().navigate("http://" + CouncilOfTheClass.host() + ":" + port + "/viec?co-quan=tat-ca&xem=sap-toi");
        journey.look();
        assertThat(page().getByText("Lập danh mục nghị quyết").first()).isVisible();
        assertThat(page().getByText("giám sát trường học")).hasCount(0);
    }
}
