package vn.nghitruong.text;

import java.text.Normalizer;

/** Vietnamese letters, whichever way a program wrote them down. */
public final class Vietnamese {
    /** Every letter Vietnamese uses lies below this code. */
    private static final char[] FOLDED = new char[0x1F00];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = foldOne(c);
        }
    }

    private Vietnamese() {}

    /** The same words with composed letters, plain spaces and line ends, and no invisible characters. */
    public static String normal(String raw) {
        return Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replaceAll("[\\r\\x0B\\f\\u2028\\u2029]", "\n")
                .replaceAll("[\\uFEFF\\u200B-\\u200F\\u00AD\\u2060]", "")
                .replaceAll("[\\u00A0\\u2000-\\u200A\\u202F\\u3000]", " ");
    }

    /** Small letters without marks, one for each of the text, so that places in one are places in the other. */
    public static String fold(String text) {
        var folded = new char[text.length()];
        for (var i = 0; i < folded.length; i++) {
            var c = text.charAt(i);
            folded[i] = c < FOLDED.length ? FOLDED[c] : c;
        }
        return new String(folded);
    }

    /** Old documents and text recognition write Ð (eth) for Đ. */
    private static char foldOne(char c) {
        if ("đĐðÐ".indexOf(c) >= 0) {
            return 'd';
        }
        return Character.toLowerCase(
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }
}
