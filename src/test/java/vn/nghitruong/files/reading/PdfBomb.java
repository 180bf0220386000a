package vn.nghitruong.files.reading;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A page whose content is a small stream that unpacks to hundreds of megabytes of operators. */
final class PdfBomb {
    private PdfBomb() {}

    static void write(OutputStream out, int megabytes) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = new PDStream(document);
            try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                // One array that never ends: the reader must hold it.
                content.write('[');
                var block = "1 ".repeat(1 << 19).getBytes();
                for (var i = 0; i < megabytes; i++) {
                    content.write(block);
                }
            }
            page.setContents(stream);
            document.save(out);
        }
    }
}
