package vn.nghitruong.files.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.files.FileKind;

/** How many pixels a picture says it has, read from its head only: a small file can claim to be as large as a field. */
final class PictureSize {
    /** Twice the finest camera of a telephone. */
    private static final long MOST_PIXELS = 200_000_000;

    private static final int HEAD = 1 << 16;

    private PictureSize() {}

    static void check(Path file, FileKind kind) throws IOException {
        var pixels = switch (kind) {
            case WEBP -> webp(head(file));
            case HEIC -> heic(head(file));
            default -> known(file);
        };
        if (pixels <= 0) {
            throw new BadInput("Ảnh hỏng, không mở được. Hãy chụp hoặc lưu lại ảnh rồi gửi.");
        }
        if (pixels > MOST_PIXELS) {
            throw new BadInput("Ảnh quá lớn (%,d triệu điểm ảnh), chỉ nhận đến %,d triệu. Hãy thu nhỏ ảnh rồi gửi."
                    .formatted(pixels / 1_000_000, MOST_PIXELS / 1_000_000));
        }
    }

    private static long known(Path file) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return 0;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } catch (IOException | RuntimeException e) {
                return 0;
            } finally {
                reader.dispose();
            }
        }
    }

    /** Three forms of the first chunk: VP8 (lossy), VP8L (lossless), VP8X (extended). */
    private static long webp(byte[] head) {
        if (head.length < 30) {
            return 0;
        }
        return switch (new String(head, 12, 4, StandardCharsets.US_ASCII)) {
            case "VP8 " -> (long) (number(head, 26, 2) & 0x3FFF) * (number(head, 28, 2) & 0x3FFF);
            case "VP8L" -> {
                var bits = number(head, 21, 4) & 0xFFFFFFFFL;
                yield ((bits & 0x3FFF) + 1) * ((bits >> 14 & 0x3FFF) + 1);
            }
            case "VP8X" -> (number(head, 24, 3) + 1L) * (number(head, 27, 3) + 1L);
            default -> 0;
        };
    }

    /** The largest of the sizes ("ispe") it names. */
    private static long heic(byte[] head) {
        var largest = 0L;
        for (var i = 0; i + 16 <= head.length; i++) {
            if (head[i] == 'i' && head[i + 1] == 's' && head[i + 2] == 'p' && head[i + 3] == 'e') {
                var sizes = ByteBuffer.wrap(head, i + 8, 8);
                largest = Math.max(largest, (sizes.getInt() & 0xFFFFFFFFL) * (sizes.getInt() & 0xFFFFFFFFL));
            }
        }
        return largest;
    }

    private static int number(byte[] head, int at, int bytes) {
        var number = 0;
        for (var i = bytes - 1; i >= 0; i--) {
            number = number << 8 | head[at + i] & 0xFF;
        }
        return number;
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
