package vn.nghitruong.plans.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.errors.BadInput;

/** The text of a Word document: paragraphs with the numbers Word made, tables of three columns or more row by row. */
final class DocxText {
    private static final String BODY = "word/document.xml";

    /** The text of the longest plan takes a tenth of this. */
    private static final long LARGEST_BODY = 40L << 20;

    private static final int WIDE = 3;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_BODY);
    }

    private final WordNumbers numbers;
    private final StringBuilder text = new StringBuilder();

    private DocxText(XWPFDocument document) {
        numbers = new WordNumbers(document);
    }

    static String of(Path file) throws IOException {
        checkBody(file);
        try (var document = new XWPFDocument(OPCPackage.open(file.toFile(), PackageAccess.READ))) {
            var reading = new DocxText(document);
            document.getBodyElements().forEach(reading::add);
            return reading.text.toString();
        } catch (OpenXML4JException | IOException | RuntimeException e) {
            throw broken(file, e);
        }
    }

    /** A file of the old Office format: a document of before 2007, or one locked with a password. */
    static BadInput oldOrEncrypted(Path file) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntry("EncryptedPackage")) {
                return new BadInput(file + ": tệp Word có mật khẩu. Hãy bỏ mật khẩu rồi đưa lại.");
            }
        } catch (IOException | RuntimeException e) {
            return new BadInput(file + ": tệp Office hỏng, không mở được.", e);
        }
        return new BadInput(file + ": là tệp Office đời cũ (.doc). Hãy mở bằng Word rồi lưu lại dạng .docx.");
    }

    /** A bomb is let go before a document is made of it: counts what the text unpacks to, as far as is allowed. */
    private static void checkBody(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var body = zip.getEntry(BODY);
            if (body == null) {
                throw new BadInput(
                        file
                                + ": không phải tài liệu Word (tệp nén hoặc tệp Office loại khác). Hãy đưa tệp .docx, .pdf hoặc .txt.");
            }
            try (var in = zip.getInputStream(body)) {
                if (exceeds(in)) {
                    throw tooLarge(file, null);
                }
            }
        } catch (IOException e) {
            throw broken(file, e);
        }
    }

    private static boolean exceeds(InputStream in) throws IOException {
        var left = LARGEST_BODY;
        var buffer = new byte[1 << 16];
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left -= read;
            if (left < 0) {
                return true;
            }
        }
        return false;
    }

    private static BadInput broken(Path file, Exception cause) {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            var message = String.valueOf(e.getMessage());
            if (message.contains("Zip bomb") || message.contains("exceeds the max")) {
                return tooLarge(file, cause);
            }
        }
        return new BadInput(file + ": tệp Word hỏng, không mở được. Hãy mở bằng Word rồi lưu lại.", cause);
    }

    private static BadInput tooLarge(Path file, @Nullable Exception cause) {
        return new BadInput(
                file + ": khi giải nén, nội dung phình ra quá mức cho phép; tệp không được đọc tiếp.", cause);
    }

    private void add(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> add(paragraph);
            case XWPFTable table -> add(table);
            case XWPFSDT control -> text.append(control.getContent().getText()).append("\n\n");
            default -> {}
        }
    }

    private void add(XWPFParagraph paragraph) {
        var words = paragraph.getText().replace('\t', ' ').strip();
        if (!words.isEmpty()) {
            text.append(numbers.label(paragraph)).append(words).append("\n\n");
        }
    }

    private void add(XWPFTable table) {
        var above = new ArrayList<String>();
        for (var row : table.getRows()) {
            var cells = row.getTableCells();
            if (cells.size() < WIDE
                    && table.getRows().stream().noneMatch(r -> r.getTableCells().size() >= WIDE)) {
                cells.forEach(cell -> cell.getBodyElements().forEach(this::add));
                continue;
            }
            for (var i = 0; i < cells.size(); i++) {
                var merged = cells.get(i).getCTTc().getTcPr() != null
                        && cells.get(i).getCTTc().getTcPr().isSetVMerge()
                        && i < above.size();
                var words = cells.get(i).getText().replaceAll("\\s+", " ").strip();
                set(above, i, merged && words.isEmpty() ? above.get(i) : words);
            }
            text.append(String.join("\t", above.subList(0, cells.size()))).append('\n');
        }
        text.append('\n');
    }

    private static void set(ArrayList<String> cells, int index, String words) {
        while (cells.size() <= index) {
            cells.add("");
        }
        cells.set(index, words);
    }
}
