package vn.nghitruong.files.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.files.FileKind;

/** Reads a file nobody vouches for: what it is by its content, and its words, within limits of time and memory. */
public final class Contents {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private static final Map<String, FileKind> BY_TYPE = Map.ofEntries(
            Map.entry("image/jpeg", FileKind.JPG),
            Map.entry("image/png", FileKind.PNG),
            Map.entry("image/webp", FileKind.WEBP),
            Map.entry("image/heic", FileKind.HEIC),
            Map.entry("image/heif", FileKind.HEIC),
            Map.entry("audio/mpeg", FileKind.MP3),
            Map.entry("audio/mp4", FileKind.M4A),
            Map.entry("audio/vorbis", FileKind.OGG),
            Map.entry("audio/opus", FileKind.OGG),
            Map.entry("audio/ogg", FileKind.OGG),
            Map.entry("application/ogg", FileKind.OGG),
            Map.entry("audio/vnd.wave", FileKind.WAV),
            Map.entry("audio/x-wav", FileKind.WAV),
            Map.entry("video/mp4", FileKind.MP4),
            Map.entry("video/x-m4v", FileKind.MP4),
            // What Tika calls everything of the family whose make it does not know; QuickTime's own is sorted out
            // below.
            Map.entry("video/quicktime", FileKind.MP4),
            Map.entry("application/mp4", FileKind.MP4));

    private Contents() {}

    /** Looks at a file; refuses what is empty, of a kind that is not taken, locked, broken, or unpacks beyond measure. */
    public static Content read(Path file) {
        try {
            var start = start(file);
            if (start.length == 0) {
                throw new BadInput("Tệp trống (0 byte). Hãy mở tệp trên máy để kiểm tra rồi chọn lại.");
            }
            if (begins(start, ZIP)) {
                return OfficePackage.read(file);
            }
            if (begins(start, PDF) || begins(start, OLE)) {
                return ReadingProcess.read(file);
            }
            return byType(file, type(file));
        } catch (IOException e) {
            throw new BadInput("Không đọc được tệp; có thể tệp bị hỏng khi gửi. Hãy chọn lại tệp và gửi lần nữa.", e);
        }
    }

    private static Content byType(Path file, String type) throws IOException {
        if (type.equals("text/plain")) {
            return new Content(FileKind.TXT, PlainWords.of(file));
        }
        var kind = BY_TYPE.get(type);
        if (kind == null || type.equals("video/quicktime") && isQuickTime(file)) {
            throw Refusals.kind(type);
        }
        if (FileKind.PICTURES.contains(kind)) {
            PictureSize.check(file, kind);
        }
        return new Content(kind, "");
    }

    /** By content alone: a name says whatever somebody wrote. */
    private static String type(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
        }
    }

    /** Films of Apple's own make, which others do not play. */
    private static boolean isQuickTime(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(12), StandardCharsets.ISO_8859_1).endsWith("ftypqt  ");
        }
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
