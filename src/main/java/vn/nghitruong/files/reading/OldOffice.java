package vn.nghitruong.files.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.files.FileKind;

/** Word and Excel files of before 2007, and newer ones that are locked with a password, which come in the same shell. */
final class OldOffice {
    private OldOffice() {}

    static Content of(Path file) {
        try (var shell = new POIFSFileSystem(file.toFile(), true)) {
            var root = shell.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw Refusals.password();
            }
            if (root.hasEntry("Macros") || root.hasEntry("_VBA_PROJECT_CUR")) {
                throw Refusals.macros();
            }
            if (root.hasEntry("WordDocument")) {
                return new Content(FileKind.DOC, word(shell));
            }
            if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
                return new Content(FileKind.XLS, excel(shell));
            }
            throw new BadInput(
                    "Tệp Office đời cũ này không được nhận. Hãy mở bằng Office, lưu lại dạng .docx, .xlsx hoặc .pptx rồi gửi.");
        } catch (EncryptedDocumentException e) {
            throw Refusals.password();
        } catch (BadInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw Refusals.broken(e);
        }
    }

    private static String word(POIFSFileSystem shell) throws IOException {
        var words = new Words();
        try (var document = new HWPFDocument(shell.getRoot())) {
            Stream.of(
                            document.getHeaderStoryRange(),
                            document.getRange(),
                            document.getMainTextboxRange(),
                            document.getFootnoteRange(),
                            document.getCommentsRange())
                    .map(Range::text)
                    // Word ends a paragraph with CR, a cell with BEL.
                    .forEach(text -> words.line(text.replace('\r', '\n').replace('\u0007', '\n')));
        } catch (OldWordFileFormatException e) {
            try (var old = new Word6Extractor(shell)) {
                words.line(old.getText());
            }
        }
        return words.toString();
    }

    private static String excel(POIFSFileSystem shell) throws IOException {
        try (var book = new HSSFWorkbook(shell.getRoot(), false);
                var text = new ExcelExtractor(book)) {
            text.setIncludeHeadersFooters(true);
            text.setIncludeCellComments(true);
            var words = new Words();
            words.line(text.getText());
            return words.toString();
        }
    }
}
