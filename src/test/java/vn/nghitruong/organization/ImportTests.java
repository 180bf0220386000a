package vn.nghitruong.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.nghitruong.FormToken;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;

/** A list of delegates as it comes from the commune's computers. */
@WebTest
@WithMockUser(authorities = {"organization:read", "organization:manage"})
class ImportTests {
    private static final String AT = "/to-chuc/dai-bieu/nhap";
    private static final int FEW = 4;

    @Autowired
    MockMvcTester web;

    @Autowired
    Delegates delegates;

    @Autowired
    People people;

    @Autowired
    Posts posts;

    @Autowired
    Bodies bodies;

    @Autowired
    Villages villages;

    @Autowired
    TestDelegates elections;

    @BeforeEach
    void aTerm() {
        elections.elect("Người Đầu Tiên");
    }

    private MvcTestResult look(byte[] file) {
        return web.post()
                .uri(AT)
                .multipart()
                .file(new MockMultipartFile("file", "danh-sach", "application/octet-stream", file))
                .param("term", "1")
                .param("electedOn", "2026-03-15")
                .with(FormToken.sent())
                .exchange();
    }

    /** Presses the button of the report. */
    private MvcTestResult write(MvcTestResult report) {
        assertThat(report).hasStatusOk();
        var html = Browser.body(report);
        assertThat(html).as("there is something to write").contains("</textarea>");
        var lines = html.replaceAll("(?s).*<textarea[^>]*>(.*)</textarea>.*", "$1");
        return web.post()
                .uri(AT + "/ghi")
                .param("term", "1")
                .param("electedOn", "2026-03-15")
                .param("leaveBadOut", String.valueOf(html.contains("name=\"leaveBadOut\"")))
                .param("lines", HtmlUtils.htmlUnescape(lines))
                .with(FormToken.sent())
                .exchange();
    }

    private MvcTestResult look(String text) {
        return look(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() {
        return people.all().stream().map(Person::name).toList();
    }

    private Profile of(String name) {
        return people.all().stream()
                .filter(person -> person.name().equals(name))
                .map(person -> people.profile(person.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void headsAreKnownWithoutMarksAndInAnyOrder() {
        var list =
                "\uFEFFTT;CHUC VU;Ban;so dien thoai;HO VA TEN;Nam sinh;Gioi tinh;Thon phu trach;Don vi bau cu;Ngay bau\n"
                        + "1;Trưởng Ban;KT-NS;0912 000 001;Vàng Thị Mẩy;12/3/1971;Nữ;Thôn A1, Thôn A2;3;20/4/2026\n";
        assertThat(write(look(list))).hasStatus3xxRedirection();
        var person = of("Vàng Thị Mẩy");
        assertThat(person.title()).isEqualTo("Bà");
        assertThat(person.bornYear()).isEqualTo(1971);
        assertThat(posts.heldBy(person.id(), TestClock.START))
                .extracting(held -> held.post().title())
                .containsExactlyInAnyOrder("Trưởng Ban Kinh tế - Ngân sách", "Đại biểu HĐND xã");
        assertThat(villages.careOf(person.id()))
                .extracting(Care::village)
                .containsExactlyInAnyOrder("Thôn A1", "Thôn A2");
        assertThat(web.get().uri("/to-chuc/nguoi/" + person.id()))
                .bodyText()
                .contains("Đơn vị bầu cử số 3", "bầu cử bổ sung ngày 20/4/2026");
    }

    @Test
    void everyEncodingOfTheOfficeIsRead() {
        var list = "Họ tên,Năm sinh\nLò Thị Hiền %d,1980\n";
        write(look(windows(list.formatted(1))));
        write(look(list.formatted(2).getBytes(StandardCharsets.UTF_16)));
        write(look(("\uFEFF" + list.formatted(3)).getBytes(StandardCharsets.UTF_16LE)));
        write(look(list.formatted(4).getBytes(StandardCharsets.UTF_16LE)));
        write(look(Normalizer.normalize(list.formatted(5), Normalizer.Form.NFD)));
        for (var n = 1; n <= 5; n++) {
            assertThat(names()).contains("Lò Thị Hiền " + n);
        }
    }

    /** Vowels whole, tones apart after them, as Windows-1258 has them. */
    private static byte[] windows(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (var vowel : "âêôăơưÂÊÔĂƠƯ".split("")) {
            var letters = Normalizer.normalize(vowel, Normalizer.Form.NFD);
            // The dot below comes before the hat.
            apart = apart.replace(letters, vowel)
                    .replace(letters.charAt(0) + "\u0323" + letters.charAt(1), vowel + "\u0323");
        }
        return apart.getBytes(Charset.forName("windows-1258"));
    }

    @Test
    void nothingIsWrittenWhileALineIsWrongUnlessAsked() {
        var list = "Họ tên,Năm sinh,Ban\nĐúng Một,1980,\n,1980,\nSai Năm,80,\nSai Ban,1980,Ban Lạ\nĐúng Hai,,\n";
        var report = look(list);
        assertThat(report)
                .bodyText()
                .contains(
                        "Còn dòng sai", "Dòng 3", "Hãy nhập họ và tên", "Dòng 4", "năm sinh", "Không biết ban “Ban Lạ”")
                .contains("Nhập 2 dòng đúng, bỏ 3 dòng sai");
        assertThat(names()).doesNotContain("Đúng Một");
        var unasked = web.post()
                .uri(AT + "/ghi")
                .param("term", "1")
                .param("electedOn", "2026-03-15")
                .param("lines", list)
                .with(FormToken.sent());
        assertThat(unasked).hasStatus(409);
        assertThat(names()).doesNotContain("Đúng Một");
        assertThat(write(report)).hasStatus3xxRedirection();
        assertThat(names()).contains("Đúng Một", "Đúng Hai").doesNotContain("Sai Năm", "Sai Ban");
    }

    @Test
    void theSameFileTwiceAddsNobody() {
        var list = "Họ tên;Năm sinh;Điện thoại\nHai Lần Một;1980;0912000011\nHai Lần Hai;;\n";
        assertThat(write(look(list))).hasStatus3xxRedirection();
        var before = people.all().size();
        var again = look(list);
        assertThat(again).bodyText().contains("Đã là đại biểu, không thêm", "Không có dòng nào để ghi");
        var forced = web.post()
                .uri(AT + "/ghi")
                .param("term", "1")
                .param("electedOn", "2026-03-15")
                .param("lines", list)
                .with(FormToken.sent());
        assertThat(forced).hasStatus3xxRedirection();
        assertThat(people.all()).hasSize(before);
    }

    @Test
    void whoComesTwiceIsShown() {
        people.add(new PersonForm("Chủ Số Máy", "", "0912 000 022", "", "", null));
        var list = "Họ tên,Năm sinh,Điện thoại\nTrùng Tên,1980,0912000023\nTRÙNG TÊN,1980,\nKhác Tên,,+84 912 000 023\n"
                + "Mượn Máy,,912000022\n";
        assertThat(look(list))
                .bodyText()
                .contains("Trùng với dòng 2", "Số điện thoại này đã ghi cho Chủ Số Máy", "bỏ 3 dòng sai");
    }

    @Test
    void whoIsKnownBecomesADelegateAndIsNotAddedAgain() {
        var known = people.add("Đã Có Tên");
        assertThat(write(look("Họ tên,Năm sinh,Ban\nĐã có  tên,1980,VH-XH\n"))).hasStatus3xxRedirection();
        assertThat(delegates.isDelegate(known.id(), TestClock.START)).isTrue();
        assertThat(posts.heldBy(known.id(), TestClock.START))
                .extracting(held -> held.post().title())
                .contains("Ủy viên Ban Văn hóa - Xã hội");
    }

    @Test
    void aWorkbookIsReadWithItsNumbersAndDates() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("DANH SÁCH ĐẠI BIỂU");
            var head = sheet.createRow(2);
            var row = sheet.createRow(3);
            head.createCell(0).setCellValue("Họ và tên");
            head.createCell(1).setCellValue("Điện thoại");
            head.createCell(2).setCellValue("Ngày bầu");
            row.createCell(0).setCellValue("Bảng Tính Một");
            row.createCell(1).setCellValue(912000033);
            var date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            row.createCell(2).setCellValue(TestDelegates.ELECTED);
            row.getCell(2).setCellStyle(date);
            workbook.write(bytes);
            assertThat(write(look(bytes.toByteArray()))).hasStatus3xxRedirection();
        }
        assertThat(of("Bảng Tính Một").phone()).isEqualTo("0912000033");
    }

    @Test
    void theTemplateIsReadAndItsSampleLeftOut() {
        var template = web.get().uri(AT + "/mau.xlsx").exchange();
        assertThat(template).hasStatusOk();
        assertThat(look(template.getResponse().getContentAsByteArray()))
                .bodyText()
                .contains("Dòng mẫu, bỏ qua", "Không có dòng nào để ghi")
                .doesNotContain("Không biết");
    }

    @Test
    void aListDoesNotHandOutTheKeys() {
        assertThat(look("Họ tên,Chức vụ\nMuốn Quyền,Quản trị hệ thống\n"))
                .bodyText()
                .contains("Không biết chức vụ “Quản trị hệ thống”");
    }

    @Test
    void whatIsNoListIsRefusedWithASentence() throws IOException {
        assertThat(look(new byte[0])).hasStatus(422).bodyText().contains("Hãy chọn tệp");
        assertThat(look("a,b\n1,2\n")).hasStatus(422).bodyText().contains("Không thấy dòng tiêu đề");
        assertThat(look("PK này không phải là tệp Excel"))
                .hasStatus(422)
                .bodyText()
                .contains("Không đọc được tệp này");
        var noise = new byte[4000];
        new Random(FEW).nextBytes(noise);
        assertThat(look(noise)).hasStatus(422);
        assertThat(look(new byte[1_000_001])).hasStatus(422).bodyText().contains("Tệp lớn hơn 1.000 KB");
        var many = IntStream.range(0, 501)
                .mapToObj(n -> "Người " + n)
                .collect(Collectors.joining("\n", "Họ tên,\n", "\n"));
        assertThat(look(many)).hasStatus(422).bodyText().contains("hơn 500 dòng");
    }

    @Test
    void aFileThatUnpacksWithoutEndIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (var i = 0; i < 30; i++) {
                zip.write(new byte[1_000_000]);
            }
        }
        assertThat(bytes.size()).isLessThan(100_000);
        assertThat(look(bytes.toByteArray())).hasStatus(422).bodyText().contains("giải nén ra quá lớn");
    }

    /** As a browser sends it: the form does not ask whether the file is secret, and still has it. */
    @Test
    void aFileComesThroughTheRealDoor() {
        var body = """
                --x\r
                Content-Disposition: form-data; name="term"\r
                \r
                1\r
                --x\r
                Content-Disposition: form-data; name="electedOn"\r
                \r
                2026-03-15\r
                --x\r
                Content-Disposition: form-data; name="file"; filename="dai-bieu.csv"\r
                Content-Type: text/csv\r
                \r
                Họ tên,Năm sinh\r
                Lò Thị Cửa,1980\r
                --x--\r
                """;
        assertThat(web.post()
                        .uri("/to-chuc/dai-bieu/nhap")
                        .with(FormToken.sent())
                        .contentType("multipart/form-data; boundary=x")
                        .content(body.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .bodyText()
                .contains("Lò Thị Cửa");
    }
}
