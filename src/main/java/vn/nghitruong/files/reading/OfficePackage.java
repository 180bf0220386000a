package vn.nghitruong.files.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.files.FileKind;

/**
 * Office documents that are archives of XML (Word, Excel, PowerPoint, OpenDocument). Read as a stream: their text, and
 * that of documents within them, is never more in memory than its words.
 */
final class OfficePackage {
    /** A document in a document in a document. */
    private static final int DEEPEST = 3;

    private static final int LARGEST_LIST = 1 << 20;
    private static final Map<String, FileKind> OPEN_DOCUMENTS =
            Map.of(FileKind.ODT.mediaType(), FileKind.ODT, FileKind.ODS.mediaType(), FileKind.ODS);
    private static final Map<String, FileKind> OFFICE = Map.of(
            "wordprocessingml.document.main+xml", FileKind.DOCX,
            "spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "presentationml.presentation.main+xml", FileKind.PPTX);

    private final Budget budget;
    private final Words words = new Words();

    private OfficePackage(Budget budget) {
        this.budget = budget;
    }

    static Content read(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var kind = kind(zip);
            var reading = new OfficePackage(new Budget(Files.size(file)));
            for (var entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    try (var in = zip.getInputStream(entry)) {
                        reading.part(entry.getName(), in, 1);
                    }
                }
            }
            return new Content(kind, reading.words.toString());
        } catch (ZipException | IllegalArgumentException e) {
            throw Refusals.broken(e);
        }
    }

    private static FileKind kind(ZipFile zip) throws IOException {
        var types = list(zip, "[Content_Types].xml");
        if (types.contains("macroEnabled") || types.contains("vbaProject")) {
            throw Refusals.macros();
        }
        for (var office : OFFICE.entrySet()) {
            if (types.contains(office.getKey())) {
                return office.getValue();
            }
        }
        var kind = OPEN_DOCUMENTS.get(list(zip, "mimetype").strip());
        if (kind == null) {
            throw types.isEmpty()
                    ? Refusals.archive()
                    : new BadInput("Loại tệp này không được nhận. " + Refusals.TAKEN);
        }
        if (list(zip, "META-INF/manifest.xml").contains("encryption-data")) {
            throw Refusals.password();
        }
        return kind;
    }

    private static String list(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8);
        }
    }

    private void part(String name, InputStream packed, int depth) throws IOException {
        budget.part();
        if (name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/")) {
            throw Refusals.macros();
        }
        var in = new BufferedInputStream(budget.counted(packed)) {
            /** Readers close what they have read to its end; what follows in the archive is still to come. */
            @Override
            public void close() {}
        };
        if (isArchive(in)) {
            within(in, depth + 1);
        } else if (name.endsWith(".xml")) {
            new XmlWords(words).read(in);
        }
        in.transferTo(OutputStream.nullOutputStream());
    }

    private void within(InputStream in, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw Refusals.bomb();
        }
        var zip = new ZipInputStream(in);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            part(entry.getName(), zip, depth);
        }
    }

    private static boolean isArchive(BufferedInputStream in) throws IOException {
        in.mark(4);
        var start = in.readNBytes(4);
        in.reset();
        return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    }
}
