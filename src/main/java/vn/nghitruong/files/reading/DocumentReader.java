package vn.nghitruong.files.reading;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.nghitruong.errors.BadInput;

/** The other side of {@link ReadingProcess}: writes the kind of a file on the first line, or why it is refused, then its words. */
final class DocumentReader {
    static final String REFUSED = "REFUSED ";

    private DocumentReader() {}

    public static void main(String[] arguments) throws IOException {
        try (var out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8)) {
            try {
                var content = read(Path.of(arguments[0]));
                out.write(content.kind().name() + "\n" + content.text());
            } catch (BadInput e) {
                out.write(REFUSED + e.getMessage() + "\n");
            }
        }
    }

    private static Content read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.read() == '%' ? PdfWords.of(file) : OldOffice.of(file);
        }
    }
}
