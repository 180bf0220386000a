package vn.nghitruong.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nghitruong.text.SecrecyMarks.Level;
import vn.nghitruong.text.SecrecyMarks.Mark;

/** Marks in the name of a file: "To-trinh-tuyet-mat.docx", "BC (MẬT).pdf". */
final class MarkedName {
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern WORDS = Pattern.compile("(?U)[\\p{L}\\p{N}]+");

    private MarkedName() {}

    static List<Mark> find(String name) {
        var stem = ENDING.matcher(name).replaceFirst("");
        var words = WORDS.matcher(stem).results().toList();
        var found = new ArrayList<Mark>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i).group();
            var before = i == 0 ? "" : words.get(i - 1).group();
            var pair = MarkSpelling.alone(before + word).filter(level -> level != Level.SECRET);
            if (pair.isPresent()) {
                found.add(new Mark(pair.get(), 1, before + " " + word));
            } else if (MarkSpelling.alone(word)
                    .filter(level -> level != Level.SECRET)
                    .isPresent()) {
                found.add(new Mark(MarkSpelling.alone(word).orElseThrow(), 1, word));
            } else if (isSecret(stem, words.size() == 1, i + 1 == words.size(), before, word)
                    && !MarkedWords.AFTER.contains(
                            i + 1 == words.size()
                                    ? ""
                                    : words.get(i + 1).group().toLowerCase(Locale.ROOT))) {
                found.add(new Mark(Level.SECRET, 1, word));
            }
        }
        return found;
    }

    private static boolean isSecret(String stem, boolean only, boolean last, String before, String word) {
        var lower = before.toLowerCase(Locale.ROOT);
        if (word.equalsIgnoreCase("mật")) {
            return !MarkedWords.BEFORE.contains(lower) && !lower.equals("độ");
        }
        // Without its mark the word may be many others: only where it stands apart.
        var apart = only || stem.contains("(" + word + ")") || last && word.equals("MAT");
        return Set.of("MAT", "mat", "Mat").contains(word)
                && apart
                && !MarkedWords.BEFORE_UNMARKED.contains(Vietnamese.fold(before));
    }
}
