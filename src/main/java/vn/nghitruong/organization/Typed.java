package vn.nghitruong.organization;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people typed, without the spaces around and between that they did not mean. */
final class Typed {
    private Typed() {}

    /** Null where nothing was typed. */
    static @Nullable String text(@Nullable String typed) {
        var text = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replaceAll("[\\s\\u00A0]+", " ")
                        .strip();
        return text.isEmpty() ? null : text;
    }

    static boolean missing(@Nullable String typed) {
        return text(typed) == null;
    }

    static boolean longer(@Nullable String typed, int length) {
        var text = text(typed);
        return text != null && text.length() > length;
    }

    /** One a line, or several in a line with semicolons between; each once. */
    static List<String> lines(@Nullable String typed) {
        return Stream.of((typed == null ? "" : typed).split("[\\r\\n;]+"))
                .map(Typed::text)
                .filter(line -> line != null)
                .distinct()
                .toList();
    }
}
