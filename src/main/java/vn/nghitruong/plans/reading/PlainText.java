package vn.nghitruong.plans.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.nghitruong.errors.BadInput;

/** The text of a plain text file: UTF-8, UTF-16 with its mark, or the Vietnamese code page of old Windows programs. */
final class PlainText {
    private static final Charset OLD_WINDOWS = Charset.forName("windows-1258");

    private PlainText() {}

    static String of(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var text = decode(bytes);
        var strange = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        if (strange > text.length() / 1000) {
            throw new BadInput(
                    file + ": không phải văn bản. Chỉ đọc được tệp văn bản (.txt), Word (.docx) và PDF có chữ.");
        }
        return text;
    }

    private static String decode(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, OLD_WINDOWS);
        }
    }
}
