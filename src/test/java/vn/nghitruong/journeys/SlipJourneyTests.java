package vn.nghitruong.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghitruong.CouncilOfTheClass;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Accounts;
import vn.nghitruong.accounts.TestAccounts;
import vn.nghitruong.organization.Posts;

/** A slip on paper, from the clerk's printer to a delegate's phone, and the phone that is lost. */
@WebTest
class SlipJourneyTests {
    private static final Path PICTURES = Path.of("target/journeys");

    @RegisterExtension
    final Journey journey = new Journey(360);

    @LocalServerPort
    int port;

    @Autowired
    TestAccounts persons;

    @Autowired
    Accounts accounts;

    @Autowired
    Posts posts;

    @BeforeEach
    void peopleOfTheCouncil() {
        if (accounts.find("lan.nguyen").isEmpty()) {
            posts.hold("can-bo-van-phong", persons.withPassword("lan.nguyen").id());
            posts.hold("dai-bieu", accounts.create("may.lo", "Lò Thị Mẩy").id());
            posts.hold("dai-bieu", accounts.create("seo.giang", "Giàng Seo Phừ").id());
        }
    }

    private String at(String path) {
        return "http://" + CouncilOfTheClass.host() + ":" + port + path;
    }

    private void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        journey.look(page);
    }

    private void follow(Page page, String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        journey.look(page);
    }

    @Test
    void fromThePrinterToThePhoneAndBack() throws Exception {
        var desk = journey.page();
        desk.navigate(at("/dang-nhap"));
        desk.getByLabel("Tên đăng nhập").fill("lan.nguyen");
        desk.getByLabel("Mật khẩu").fill(TestAccounts.PASSWORD);
        press(desk, "Đăng nhập");
        desk.getByRole(AriaRole.NAVIGATION).getByText("Quản trị").first().click();
        journey.look(desk);
        follow(desk, "Phiếu đăng nhập");
        press(desk, "In phiếu cho người đã chọn");
        assertThat(desk.getByRole(AriaRole.ALERT)).containsText("Hãy chọn ít nhất một người");
        follow(desk, "Chọn tất cả đại biểu");
        press(desk, "In phiếu cho người đã chọn");

        var links = scanned(printed(desk));
        assertThat(links).hasSize(2).allMatch(link -> link.startsWith(at("/phieu/")));

        var phone = journey.elsewhere(null);
        phone.navigate(links.getFirst());
        journey.look(phone);
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Xin chào ông/bà");
        var name = phone.locator("h1")
                .textContent()
                .replace("Xin chào ông/bà ", "")
                .strip();
        press(phone, "Đăng nhập trên điện thoại này");
        assertThat(phone.getByRole(AriaRole.STATUS)).containsText("giữ đăng nhập 90 ngày");

        var cookie = phone.context().cookies().stream()
                .filter(c -> c.name.equals("phien"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie.expires).isGreaterThan(0);
        var reopened = journey.elsewhere(phone.context().storageState());
        phone.context().close();
        reopened.navigate(at("/tai-khoan"));
        journey.look(reopened);
        assertThat(reopened.locator("main")).containsText(name);

        desk.navigate(at("/quan-tri/phieu-dang-nhap"));
        follow(desk, "Thiết bị và lịch sử " + name);
        assertThat(desk.locator(".timeline")).containsText("Đăng nhập bằng phiếu");
        press(desk, "Đăng xuất mọi thiết bị");
        assertThat(desk.getByRole(AriaRole.STATUS)).containsText("Đã đăng xuất mọi thiết bị");
        reopened.reload();
        assertThat(reopened.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Đăng nhập");
    }

    @Test
    void signingOutIsTwoTapsAwayOnEveryPage() {
        var desk = journey.page();
        desk.navigate(at("/dang-nhap?tiep=/viec"));
        desk.getByLabel("Tên đăng nhập").fill("lan.nguyen");
        desk.getByLabel("Mật khẩu").fill(TestAccounts.PASSWORD);
        press(desk, "Đăng nhập");
        desk.locator(".me summary").click();
        journey.look(desk);
        press(desk, "Đăng xuất");
        assertThat(desk.getByRole(AriaRole.STATUS)).hasText("Bạn đã đăng xuất.");
    }

    /** Two slips fit on one sheet of A4. */
    private static BufferedImage printed(Page page) throws Exception {
        Files.createDirectories(PICTURES);
        var pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPath(PICTURES.resolve("phieu.pdf")));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 150);
            ImageIO.write(picture, "png", PICTURES.resolve("phieu.png").toFile());
            return picture;
        }
    }

    /** What a camera reads, held over one slip and then over the other. */
    private static List<String> scanned(BufferedImage sheet) throws Exception {
        var half = sheet.getHeight() / 2;
        return List.of(read(sheet, 0, half), read(sheet, half, half));
    }

    private static String read(BufferedImage sheet, int from, int height) throws Exception {
        var width = sheet.getWidth();
        var source = new RGBLuminanceSource(width, height, sheet.getRGB(0, from, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
