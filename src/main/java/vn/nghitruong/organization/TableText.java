package vn.nghitruong.organization;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vn.nghitruong.text.Vietnamese;

/** The text of a file whose encoding nobody told: UTF-8 or UTF-16 with or without a mark, else Windows-1258. */
final class TableText {
    private static final Charset WINDOWS = Charset.forName("windows-1258");

    private TableText() {}

    /** With composed letters: Windows-1258 keeps the tone apart from its vowel. */
    static String of(byte[] bytes) {
        return Vietnamese.normal(decode(bytes));
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        var zeros = zeros(bytes);
        if (zeros[1] > bytes.length / 8) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (zeros[0] > bytes.length / 8) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** How many zero bytes stand at even and at odd places: half of UTF-16 is zero where the letters are plain. */
    private static int[] zeros(byte[] bytes) {
        var zeros = new int[2];
        for (var i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        return zeros;
    }
}
