package vn.nghitruong.plans.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.nghitruong.errors.BadInput;

/** The text of a file, by whatever program it was written. */
public final class FileText {
    /** A plan with scanned annexes may be large; what is read of it may not. */
    private static final long LARGEST_FILE = 30L << 20;

    /** Some thousand pages. */
    private static final int LONGEST_TEXT = 5_000_000;

    /** No paragraph of a plan fills twenty pages. */
    private static final int LONGEST_LINE = 50_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};

    private FileText() {}

    public static String of(Path file) {
        check(file);
        try {
            var text = read(file);
            if (text.isBlank()) {
                throw new BadInput(file + ": tệp trống, không có chữ nào.");
            }
            if (text.length() > LONGEST_TEXT) {
                throw new BadInput("%s: quá dài (%,d ký tự), chỉ đọc được đến %,d ký tự. Hãy tách riêng phần kế hoạch."
                        .formatted(file, text.length(), LONGEST_TEXT));
            }
            checkLines(file, text);
            return text;
        } catch (IOException e) {
            throw new BadInput(file + ": không đọc được tệp (" + e.getMessage() + ").", e);
        }
    }

    private static void check(Path file) {
        if (Files.isDirectory(file)) {
            throw new BadInput(file + ": là thư mục, không phải tệp kế hoạch.");
        }
        if (!Files.exists(file)) {
            throw new BadInput(file + ": không có tệp này.");
        }
        if (!Files.isReadable(file)) {
            throw new BadInput(file + ": không có quyền đọc tệp này.");
        }
        if (size(file) > LARGEST_FILE) {
            throw new BadInput(
                    "%s: tệp quá lớn (%d MB), chỉ nhận đến %d MB. Hãy bỏ bớt hình ảnh hoặc tách riêng phần kế hoạch."
                            .formatted(file, size(file) >> 20, LARGEST_FILE >> 20));
        }
    }

    private static void checkLines(Path file, String text) {
        var number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.length() > LONGEST_LINE) {
                throw new BadInput("%s: dòng %d dài %,d ký tự không xuống dòng, không phải văn bản kế hoạch."
                        .formatted(file, number, line.length()));
            }
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new BadInput(file + ": không đọc được tệp (" + e.getMessage() + ").", e);
        }
    }

    private static String read(Path file) throws IOException {
        var start = start(file);
        if (begins(start, PDF)) {
            return PdfText.of(file);
        }
        if (begins(start, ZIP)) {
            return DocxText.of(file);
        }
        if (begins(start, OLE)) {
            throw DocxText.oldOrEncrypted(file);
        }
        if (begins(start, RTF)) {
            throw new BadInput(file + ": là tệp RTF. Hãy mở bằng Word rồi lưu lại dạng .docx.");
        }
        return PlainText.of(file);
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
