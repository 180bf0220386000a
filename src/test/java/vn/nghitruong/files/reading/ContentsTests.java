package vn.nghitruong.files.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nghitruong.files.reading.SampleFiles.bytes;
import static vn.nghitruong.files.reading.SampleFiles.utf8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.files.FileKind;

/** What a file is and says, told by its content; and files made to do harm. */
class ContentsTests {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private Content read(byte[] content) throws IOException {
        return Contents.read(Files.write(folder.resolve("tep"), content));
    }

    private void assertRefused(byte[] content, String why) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(BadInput.class).hasMessageContaining(why);
        try (var left = Files.list(folder)) {
            assertThat(left).hasSizeLessThan(2);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void officeDocumentsAreKnownAndRead() throws IOException {
        var words = "Nghị quyết về dự toán";
        assertThat(read(SampleFiles.docx(words))).isEqualTo(new Content(FileKind.DOCX, words + "\n"));
        assertThat(read(SampleFiles.xlsx(words)).kind()).isEqualTo(FileKind.XLSX);
        assertThat(read(SampleFiles.xlsx(words)).text()).contains(words);
        assertThat(read(SampleFiles.pptx(words)).kind()).isEqualTo(FileKind.PPTX);
        assertThat(read(SampleFiles.pptx(words)).text()).contains(words);
        assertThat(read(SampleFiles.odt(words))).isEqualTo(new Content(FileKind.ODT, words + "\n"));
        assertThat(read(SampleFiles.xls(words)).kind()).isEqualTo(FileKind.XLS);
        assertThat(read(SampleFiles.xls(words)).text()).contains(words);
        assertThat(read(SampleFiles.pdf("Nghi quyet", 2)).kind()).isEqualTo(FileKind.PDF);
        assertThat(read(SampleFiles.pdf("Nghi quyet", 2)).text()).contains("Nghi quyet\nNghi quyet\n");
    }

    @Test
    void aStampIsReadWhereverAWordDocumentHasIt() throws IOException {
        for (var part : Map.of(
                        "word/header1.xml", "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:hdr>",
                        "word/footnotes.xml",
                                "<w:f xmlns:w=\"w\"><w:p><w:del><w:delText>%s</w:delText></w:del></w:p></w:f>",
                        "word/document.xml",
                                "<w:d xmlns:w=\"w\"><w:p><w:r><w:t>Số: 5/BC</w:t></w:r><w:txbxContent><w:p><w:t>%s</w:t></w:p></w:txbxContent></w:p></w:d>",
                        "word/document2.xml", "<v:textpath xmlns:v=\"v\" string=\"%s\"/>",
                        "docProps/core.xml", "<c:p xmlns:c=\"c\" xmlns:d=\"d\"><d:title>%s</d:title></c:p>")
                .entrySet()) {
            var file = SampleFiles.word(
                    part.getKey(), out -> out.write(utf8(part.getValue().formatted("TỐI MẬT"))));
            assertThat(read(file).text().lines()).as(part.getKey()).contains("TỐI MẬT");
        }
        var inner = SampleFiles.docx("TỐI MẬT");
        assertThat(read(SampleFiles.word("word/embeddings/a.docx", out -> out.write(inner)))
                        .text())
                .contains("TỐI MẬT");
    }

    @Test
    void plainTextIsReadInWhateverCodeItIsWritten() throws IOException {
        for (var charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
            assertThat(read("Kính gửi: Văn phòng".getBytes(charset)))
                    .isEqualTo(new Content(FileKind.TXT, "Kính gửi: Văn phòng"));
        }
        assertThat(read("Kính gửi Ủy ban".getBytes(Charset.forName("windows-1258")))
                        .kind())
                .isEqualTo(FileKind.TXT);
    }

    @ParameterizedTest
    @CsvSource({
        "MP3, 49443303000000000000FFFB9064",
        "OGG, 4F67675300020000000000000000000000000000000000000000011E01766F726269730000000002",
        "WAV, 524946462400000057415645666D74201000000001000100401F0000803E0000020010006461746100000000",
        "M4A, 00000020667479704D34412000000000",
        "MP4, 00000020667479706D70343200000000",
        "MP4, 000000206674797069736F6D0000020069736F6D69736F32",
        "HEIC, 00000018667479706865696300000000686569636D696631000000146973706500000000000000280000001E",
        "WEBP, 524946461A000000574542505650384C0D0000002F2700074000000000000000"
    })
    void soundFilmAndPicturesAreKnownByTheirFirstBytes(FileKind kind, String hex) throws IOException {
        assertThat(read(HexFormat.of().parseHex(hex)).kind()).isEqualTo(kind);
    }

    @Test
    void picturesAreKnownAndTheirSizeIsReadFromTheHeadOnly() throws IOException {
        assertThat(read(SampleFiles.picture("png")).kind()).isEqualTo(FileKind.PNG);
        assertThat(read(SampleFiles.picture("jpg")).kind()).isEqualTo(FileKind.JPG);
        assertRefused(SampleFiles.hugePng(), "600 triệu điểm ảnh");
        assertRefused(HexFormat.of().parseHex("FFD8FFE000104A464946"), "Ảnh hỏng");
    }

    @Test
    void whatRunsIsRefused() {
        assertRefused(utf8("<!doctype html><html><body>Xin chào</body></html>"), "trang web");
        assertRefused(utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"), "SVG");
        assertRefused(utf8("#!/bin/sh\nrm -rf /\n"), "chương trình");
        assertRefused(("MZ" + "\0".repeat(200)).getBytes(StandardCharsets.ISO_8859_1), "chương trình");
        assertRefused(HexFormat.of().parseHex("7F454C4602010100000000000000000002003E00"), "chương trình");
        assertRefused(SampleFiles.zip(Map.of("a.txt", utf8("chữ"))), "Tệp nén");
        assertRefused(HexFormat.of().parseHex("526172211A0700CF907300000D"), "Tệp nén");
        assertRefused(SampleFiles.zip(Map.of("META-INF/MANIFEST.MF", utf8("Main-Class: x"))), "Tệp nén");
        assertRefused(new byte[] {1, 2, 3, 4, 5}, "Loại tệp này không được nhận");
        assertRefused(new byte[0], "0 byte");
    }

    @Test
    void macrosAreRefused() {
        var parts = new HashMap<String, byte[]>();
        parts.put("[Content_Types].xml", utf8("application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertRefused(SampleFiles.zip(parts), "macro");
        assertRefused(SampleFiles.word("word/vbaProject.bin", out -> out.write(1)), "macro");
    }

    @Test
    void whatIsLockedIsRefusedAndWhyIsSaid() throws IOException {
        assertRefused(SampleFiles.lockedPdf("mo"), "có mật khẩu");
        assertRefused(SampleFiles.lockedDocx(), "có mật khẩu");
        assertThat(read(SampleFiles.lockedPdf("")).text()).contains("Bao cao");
    }

    @Test
    void whatIsBrokenIsRefused() {
        var pdf = SampleFiles.pdf("Bao cao", 1);
        assertRefused(java.util.Arrays.copyOf(pdf, 60), "hỏng");
        var docx = SampleFiles.docx("Báo cáo");
        assertRefused(java.util.Arrays.copyOf(docx, docx.length - 30), "hỏng");
        assertRefused(SampleFiles.word("word/document.xml", out -> out.write(utf8("<w:p>chưa đóng"))), "hỏng");
    }

    @Test
    void whatUnpacksBeyondMeasureIsRefused() {
        assertRefused(SampleFiles.word("word/media/a.bmp", out -> zeros(out, 500)), "phình");
        assertRefused(
                SampleFiles.word("word/document.xml", out -> {
                    out.write(utf8("<d>"));
                    zeros(out, 60, ' ');
                    out.write(utf8("</d>"));
                }),
                "phình");
        assertRefused(
                SampleFiles.word("word/document.xml", out -> {
                    for (var i = 0; i < 100_000; i++) {
                        out.write(utf8("<p>"));
                    }
                }),
                "hỏng");
        var nested = SampleFiles.docx("đáy");
        for (var i = 0; i < 4; i++) {
            var inner = nested;
            nested = SampleFiles.word("word/embeddings/a.docx", out -> out.write(inner));
        }
        assertRefused(nested, "phình");
        var many = new HashMap<String, byte[]>();
        many.put("[Content_Types].xml", utf8("<t>wordprocessingml.document.main+xml</t>"));
        for (var i = 0; i < 11_000; i++) {
            many.put("word/" + i, new byte[0]);
        }
        assertRefused(SampleFiles.zip(many), "phình");
    }

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        zeros(out, megabytes, 0);
    }

    private static void zeros(OutputStream out, int megabytes, int sign) throws IOException {
        var block = new byte[MEGABYTE];
        java.util.Arrays.fill(block, (byte) sign);
        for (var i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }

    @Test
    void entitiesAreNotExpanded() {
        var billion = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><d><t>&b;</t></d>";
        assertRefused(SampleFiles.word("word/document.xml", out -> out.write(utf8(billion))), "hỏng");
    }

    @Test
    void aPdfWithTooManyPagesOrOneThatEatsMemoryIsRefusedAndWeLiveOn() throws IOException {
        assertRefused(SampleFiles.pdf("x", 2_001), "2.001 trang");
        assertRefused(bytes(out -> PdfBomb.write(out, 200)), "quá phức tạp");
        assertThat(read(SampleFiles.pdf("Van con song", 1)).text()).contains("Van con song");
    }

    @Test
    void tooManyWordsAreRefused() {
        assertRefused(utf8("chữ ".repeat(1_300_000)), "quá nhiều chữ");
    }
}
