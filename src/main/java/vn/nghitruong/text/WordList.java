package vn.nghitruong.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;

/** A list of words or phrases kept beside the code, one a line. */
final class WordList {
    private WordList() {}

    static Stream<String> read(String file) {
        try (var in = WordList.class.getResourceAsStream("/text/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether one of the phrases, of so many words at most, stands at a place of the text. */
    static boolean startsWith(String text, int place, int words, Set<String> phrases) {
        var end = place;
        for (var i = 0; i < words && end < text.length(); i++) {
            end = wordEnd(text, i == 0 ? end : end + 1);
            if (phrases.contains(text.substring(place, end))) {
                return true;
            }
            if (end >= text.length() || text.charAt(end) != ' ') {
                return false;
            }
        }
        return false;
    }

    private static int wordEnd(String text, int start) {
        var end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
