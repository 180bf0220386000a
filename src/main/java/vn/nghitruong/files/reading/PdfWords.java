package vn.nghitruong.files.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.files.FileKind;

/** The words of a pdf: pages, notes and stamps put upon them, fields of forms, title and keywords. */
final class PdfWords {
    private static final int MOST_PAGES = 2_000;

    private PdfWords() {}

    static Content of(Path file) {
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new BadInput("PDF có %,d trang, chỉ nhận đến %,d trang. Hãy tách thành nhiều tệp rồi gửi."
                        .formatted(document.getNumberOfPages(), MOST_PAGES));
            }
            return new Content(FileKind.PDF, words(document));
        } catch (InvalidPasswordException e) {
            throw Refusals.password();
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            throw Refusals.broken(e);
        }
    }

    private static String words(PDDocument document) throws IOException {
        var words = new Words();
        var about = document.getDocumentInformation();
        Stream.of(about.getTitle(), about.getSubject(), about.getKeywords())
                .filter(Objects::nonNull)
                .forEach(words::line);
        var pages = new PDFTextStripper() {
            @Override
            protected void writeString(String text) {
                words.add(text);
            }

            @Override
            protected void writeLineSeparator() {
                words.add("\n");
            }

            @Override
            protected void writePageEnd() {
                words.newLine();
            }

            @Override
            protected void writeWordSeparator() {
                words.add(" ");
            }
        };
        pages.getText(document);
        for (var page : document.getPages()) {
            for (var note : page.getAnnotations()) {
                if (note.getContents() != null) {
                    words.line(note.getContents());
                }
            }
        }
        var form = document.getDocumentCatalog().getAcroForm();
        if (form != null) {
            form.getFieldTree().forEach(field -> words.line(String.valueOf(field.getValueAsString())));
        }
        return words.toString();
    }
}
