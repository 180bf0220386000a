package vn.nghitruong.files.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files of every kind, made for tests. */
public final class SampleFiles {
    private SampleFiles() {}

    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    static byte[] bytes(Writer writer) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] docx(String... paragraphs) {
        return bytes(out -> {
            try (var document = new XWPFDocument()) {
                for (var words : paragraphs) {
                    document.createParagraph().createRun().setText(words);
                }
                document.write(out);
            }
        });
    }

    private static void fill(Workbook book, String words) {
        book.createSheet("Tổng hợp").createRow(0).createCell(0).setCellValue(words);
    }

    static byte[] xlsx(String words) {
        return bytes(out -> {
            try (var book = new XSSFWorkbook()) {
                fill(book, words);
                book.write(out);
            }
        });
    }

    static byte[] xls(String words) {
        return bytes(out -> {
            try (var book = new HSSFWorkbook()) {
                fill(book, words);
                book.write(out);
            }
        });
    }

    static byte[] pptx(String words) {
        return bytes(out -> {
            try (var show = new XMLSlideShow()) {
                show.createSlide().createTextBox().setText(words);
                show.write(out);
            }
        });
    }

    static byte[] odt(String words) {
        var content = """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                <text:p>%s</text:p></office:text></office:body></office:document-content>""".formatted(words);
        return zip(
                Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(), "content.xml", utf8(content)));
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        return bytes(out -> {
            var zip = new ZipOutputStream(out);
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            zip.finish();
        });
    }

    static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** A Word document whose parts are given; what makes it one is added. */
    static byte[] word(String part, Writer writer) {
        return bytes(out -> {
            var zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(utf8(
                    "<Types>application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml</Types>"));
            zip.putNextEntry(new ZipEntry(part));
            writer.write(zip);
            zip.closeEntry();
            zip.finish();
        });
    }

    /** A pdf of some pages, each with the words, in Latin letters only. */
    public static byte[] pdf(String words, int pages) {
        return bytes(out -> {
            try (var document = new PDDocument()) {
                for (var i = 0; i < pages; i++) {
                    write(document, words);
                }
                document.save(out);
            }
        });
    }

    private static void write(PDDocument document, String words) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText(words);
            content.endText();
        }
    }

    /** One that needs a password to be read, or only to be changed. */
    static byte[] lockedPdf(String passwordToRead) {
        return bytes(out -> {
            try (var document = new PDDocument()) {
                write(document, "Bao cao");
                document.protect(new StandardProtectionPolicy("chu", passwordToRead, new AccessPermission()));
                document.save(out);
            }
        });
    }

    static byte[] lockedDocx() {
        return bytes(out -> {
            try (var shell = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("bi-mat");
                try (var inside = encryptor.getDataStream(shell)) {
                    inside.write(docx("Báo cáo"));
                } catch (java.security.GeneralSecurityException e) {
                    throw new IOException(e);
                }
                shell.writeFilesystem(out);
            }
        });
    }

    public static byte[] picture(String format) {
        return bytes(out -> ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out));
    }

    /** A picture of a few bytes that says it is 60,000 by 60,000. */
    static byte[] hugePng() {
        var png = picture("png");
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }
}
