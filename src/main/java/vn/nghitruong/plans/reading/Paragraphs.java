package vn.nghitruong.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes paragraphs of lines: joins what was broken to fit a page, drops the marks of a transcription. */
final class Paragraphs {
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![*\\p{L}\\d])\\*(?=\\S)([^*\\n]+?)(?<=\\S)\\*(?![*\\p{L}\\d])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([-.*+#_()|])");
    private static final Pattern RULE = Pattern.compile("[-–_=*|:.\\s]{2,}");
    private static final Pattern ENDS = Pattern.compile("(?U).*[.;:!?…/]\\s*[”\")]*");
    private static final Pattern PIPES = Pattern.compile("\\s*\\|\\s*");

    private static final String GAP = " {2,}";
    private static final int FEWEST_COLUMNS = 3;

    /** In running text that was broken at a margin, every line but the last of a paragraph is about this long. */
    private static final int WRAPPED_LINE = 55;

    private final List<String> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final boolean spaced;
    private int lastLine;
    private int columns;

    private Paragraphs(List<String> lines) {
        var blank = lines.stream().filter(String::isBlank).count();
        spaced = blank * 4 > lines.size();
    }

    /** The paragraphs in order, none empty; cells of a table row are separated by tabs. */
    static List<String> of(String text) {
        var lines = withoutMarks(text).lines().toList();
        var paragraphs = new Paragraphs(lines);
        lines.forEach(paragraphs::add);
        paragraphs.close();
        return paragraphs.done;
    }

    private static String withoutMarks(String text) {
        var plain = text.replace("**", "").replace("__", "");
        plain = EMPHASIS.matcher(plain).replaceAll("$1");
        return ESCAPED.matcher(plain).replaceAll("$1");
    }

    private void add(String raw) {
        var line = raw.strip().replaceFirst("^#{1,6}\\s+", "");
        if (line.isEmpty() || RULE.matcher(line).matches()) {
            close();
            return;
        }
        if (inColumns(line)) {
            close();
            done.add(String.join("\t", line.split(GAP)));
            return;
        }
        if (line.startsWith("|") || line.indexOf('\t') > 0 || line.split("\\s\\|\\s", -1).length > 2) {
            close();
            done.add(cells(line));
            return;
        }
        line = line.replaceAll("\\s+", " ");
        if (!continues(line)) {
            close();
        }
        open.append(open.isEmpty() ? "" : " ").append(line);
        lastLine = line.length();
    }

    /** A row of a table whose columns are set apart by spaces alone; its row of headings says how many there are. */
    private boolean inColumns(String line) {
        var cells = line.split(GAP);
        if (cells.length >= FEWEST_COLUMNS && Columns.of(List.of(cells)) != null) {
            columns = cells.length;
            return true;
        }
        columns = cells.length == columns ? columns : 0;
        return columns > 0;
    }

    private boolean continues(String line) {
        if (open.isEmpty() || Label.of(line).kind() != Label.Kind.NONE || PlanHead.standsAlone(line)) {
            return false;
        }
        var before = open.toString();
        if (Character.isLowerCase(line.charAt(0))) {
            return true;
        }
        if (isCapitals(before) || isCapitals(line)) {
            return isCapitals(before) && isCapitals(line) && !PlanHead.standsAlone(before);
        }
        return !ENDS.matcher(before).matches() && (spaced || lastLine >= WRAPPED_LINE);
    }

    private void close() {
        if (!open.isEmpty()) {
            done.add(open.toString());
            open.setLength(0);
        }
    }

    private static String cells(String line) {
        var row = line.indexOf('\t') > 0
                ? line
                : PIPES.matcher(line.replaceAll("^\\||\\|$", "").strip()).replaceAll("\t");
        return row.replaceAll(" +", " ");
    }

    static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
    }
}
