package vn.nghitruong.plans.reading;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.nghitruong.errors.BadInput;

/** The text of a pdf, its lines joined to paragraphs. */
final class PdfText {
    private static final int MOST_PAGES = 1000;

    /** A scan holds no letters but those of the signature's stamp. */
    private static final int FEWEST_LETTERS = 150;

    private PdfText() {}

    static String of(Path file) {
        try (var document = Loader.loadPDF(file.toFile())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new BadInput("%s: có %d trang, chỉ đọc được đến %d trang. Hãy tách riêng phần kế hoạch."
                        .formatted(file, document.getNumberOfPages(), MOST_PAGES));
            }
            return text(file, document);
        } catch (InvalidPasswordException e) {
            throw new BadInput(file + ": tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi đưa lại.", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new BadInput(file + ": tệp PDF hỏng, không mở được.", e);
        }
    }

    private static String text(Path file, PDDocument document) throws IOException {
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            throw new BadInput(file + ": tệp PDF bị khóa, không cho lấy chữ. Hãy đưa bản không khóa.");
        }
        var lines = new PdfLines();
        lines.getText(document);
        var text = lines.paragraphs();
        if (text.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            throw new BadInput(file + ": PDF chỉ có hình ảnh (bản quét), không có chữ để đọc."
                    + " Hãy đưa tệp Word gốc, hoặc nhận dạng chữ (OCR) bản quét trước.");
        }
        return text;
    }
}
