package vn.nghitruong.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks of state secrets in a text: MẬT, TỐI MẬT, TUYỆT MẬT as a document bears them (Decree 30/2020, in a box under the
 * number), and not "bảo mật", "mật ong" or a text about secrecy. A system on a network must hold nothing so marked; what
 * this misses a person must still say, for it sees no stamp in a picture.
 */
public final class SecrecyMarks {
    /** The degrees of the Law on protection of state secrets, the lowest first. */
    public enum Level {
        SECRET("MẬT"),
        TOP_SECRET("TỐI MẬT"),
        ABSOLUTELY_SECRET("TUYỆT MẬT");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A mark that was found.
     *
     * @param line of the text, from 1
     * @param words the mark itself as it is written there, and nothing around it
     */
    public record Mark(Level level, int line, String words) {}

    /** Single letters with something between them, as stamps are set. */
    private static final Pattern SPACED = Pattern.compile(
            "(?U)(?<![\\p{L}\\p{N}])[\\p{L}0147](?:[ .·•_\\-]{1,4}[\\p{L}0147]){2,8}(?![\\p{L}\\p{N}])");

    /** "Độ mật: Tối mật", however it is spelled. */
    private static final Pattern STATED =
            Pattern.compile("(?U)\\b(?:do|muc|dau) mat *[:=–-] *[\"“(]?((?:tuyet |toi )?mat)\\b(?! *[/,])");

    private static final Pattern CELLS = Pattern.compile("\\t|\\||[ ]{2,}");
    private static final Pattern EDGES = Pattern.compile("(?U)^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}!]+$");
    private static final int NEAR = 2;

    private SecrecyMarks() {}

    /** Every mark in a text, in its order; lines are those of the text as it was handed over. */
    public static List<Mark> find(String text) {
        var lines = normal(text).split("\n", -1);
        var found = new ArrayList<Mark>();
        for (var i = 0; i < lines.length; i++) {
            if (Vietnamese.fold(lines[i]).chars().anyMatch(c -> c == 'm' || c == '\u043C')) {
                found.addAll(inLine(lines, i));
            }
        }
        return withoutLists(found);
    }

    /** Marks in the name of a file, where words may be joined by dashes and have lost their diacritics. */
    public static List<Mark> inName(String name) {
        return MarkedName.find(normal(name));
    }

    private static String normal(String text) {
        return Normalizer.normalize(Vietnamese.normal(text), Normalizer.Form.NFKC);
    }

    private static List<Mark> inLine(String[] lines, int i) {
        var line = lines[i];
        var found = new ArrayList<Mark>();
        for (var spaced = SPACED.matcher(line); spaced.find(); ) {
            MarkSpelling.alone(spaced.group()).ifPresent(level -> found.add(new Mark(level, i + 1, spaced.group())));
        }
        var stated = STATED.matcher(Vietnamese.fold(line));
        if (stated.find()) {
            found.add(mark(line.substring(stated.start(1), stated.end(1)), i));
        }
        if (found.isEmpty()) {
            // What is spaced and no mark is one word: of "B Ả O  M Ậ T" the second half alone would be one.
            for (var cell : CELLS.split(
                    SPACED.matcher(line).replaceAll(word -> word.group().replace(" ", "")))) {
                found.addAll(inCell(lines, i, EDGES.matcher(cell).replaceAll(""), cell));
            }
        }
        return found;
    }

    private static Mark mark(String words, int i) {
        var folded = Vietnamese.fold(words);
        var level = folded.startsWith("tuy")
                ? Level.ABSOLUTELY_SECRET
                : folded.startsWith("to") ? Level.TOP_SECRET : Level.SECRET;
        return new Mark(level, i + 1, words);
    }

    private static List<Mark> inCell(String[] lines, int i, String words, String cell) {
        var alone = MarkSpelling.alone(words);
        if (alone.isPresent()) {
            return MarkedWords.brokenWord(lines, i, words)
                    ? List.of()
                    : List.of(new Mark(MarkedWords.continued(lines, i, alone.get()), i + 1, words));
        }
        return MarkedWords.find(cell).stream().map(found -> mark(found, i)).toList();
    }

    /** A document bears one mark. Several different ones close together are a list of the degrees: a form, a law. */
    private static List<Mark> withoutLists(List<Mark> found) {
        return found.stream()
                .filter(mark -> found.stream()
                        .noneMatch(other -> other.level != mark.level && Math.abs(other.line - mark.line) <= NEAR))
                .toList();
    }
}
