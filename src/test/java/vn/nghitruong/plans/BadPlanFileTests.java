package vn.nghitruong.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghitruong.errors.BadInput;

/** A file that cannot be read is refused in one line that names it and says what to do. */
class BadPlanFileTests {
    @TempDir
    Path folder;

    @Test
    void missing() {
        refused(folder.resolve("khong-co.txt")).hasMessageContaining("không có tệp này");
    }

    @Test
    void folder() {
        refused(folder).hasMessageContaining("là thư mục");
    }

    @Test
    void empty() throws IOException {
        refused(text("trong.txt", "")).hasMessageContaining("tệp trống");
        refused(text("trang.txt", " \n\n ")).hasMessageContaining("tệp trống");
    }

    @Test
    void noPlan() throws IOException {
        refused(text("thu.txt", "Kính gửi bác Tư.\n\nCháu vẫn khỏe."))
                .hasMessageContaining("không phải kế hoạch")
                .hasMessageContaining("đánh số");
    }

    @Test
    void noText() throws IOException {
        refused(Files.write(folder.resolve("anh.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 0, 2}))
                .hasMessageContaining("không phải văn bản");
    }

    @Test
    void absurdlyLong() throws IOException {
        refused(text("dai.txt", "- Rà soát.\n".repeat(500_000))).hasMessageContaining("quá dài");
    }

    @Test
    void absurdlyLongLine() throws IOException {
        refused(text("mot-dong.txt", "I. NHIỆM VỤ\n1. " + "rà soát, ".repeat(10_000)))
                .hasMessageContaining("dòng 2 ");
    }

    @Test
    void longButPossible() throws IOException {
        var body = Plan10.text()
                .substring(Plan10.text().indexOf("I. MỤC TIÊU"), Plan10.text().indexOf("Nơi nhận"));
        var many = body.repeat(200);
        var start = System.nanoTime();

        assertThat(PlanFile.read(text("dai.txt", many)).items()).hasSizeGreaterThan(1000);
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void zipBomb() throws IOException {
        var file = folder.resolve("bom.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        refused(file).hasMessageContaining("phình ra quá mức");
    }

    @Test
    void otherZip() throws IOException {
        var file = folder.resolve("bang-tinh.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }
        refused(file).hasMessageContaining("không phải tài liệu Word");
    }

    @Test
    void brokenWord() throws IOException {
        var whole = Files.readAllBytes(PlanFiles.docx(folder.resolve("lanh.docx"), "I. NHIỆM VỤ"));
        refused(Files.write(folder.resolve("hong.docx"), Arrays.copyOf(whole, whole.length / 2)))
                .hasMessageContaining("hỏng");
    }

    @Test
    void lockedWord() throws Exception {
        var file = folder.resolve("khoa.docx");
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var out = encryptor.getDataStream(container)) {
                out.write(Files.readAllBytes(PlanFiles.docx(folder.resolve("mo.docx"), "I. NHIỆM VỤ")));
            }
            try (var out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        refused(file).hasMessageContaining("mật khẩu");
    }

    @Test
    void wordOfBefore2007() throws IOException {
        var file = folder.resolve("cu.doc");
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[600]), "WordDocument");
            container.writeFilesystem(out);
        }
        refused(file).hasMessageContaining("đời cũ (.doc)").hasMessageContaining(".docx");
    }

    @Test
    void scan() throws IOException {
        var file = folder.resolve("quet.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        refused(file).hasMessageContaining("không có chữ để đọc").hasMessageContaining("OCR");
    }

    @Test
    void lockedPdf() throws IOException {
        var file = folder.resolve("khoa.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chủ", "khách", new AccessPermission()));
            document.save(file.toFile());
        }
        refused(file).hasMessageContaining("mật khẩu");
    }

    @Test
    void brokenPdf() throws IOException {
        refused(text("hong.pdf", "%PDF-1.7\nrác")).hasMessageContaining("PDF hỏng");
    }

    @Test
    void richText() throws IOException {
        refused(text("cu.rtf", "{\\rtf1 I. NHIEM VU}")).hasMessageContaining("RTF");
    }

    private Path text(String name, String words) throws IOException {
        return Files.write(folder.resolve(name), words.getBytes(StandardCharsets.UTF_8));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(Path file) {
        return assertThatThrownBy(() -> PlanFile.read(file))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageMatching("[^\n]+");
    }
}
