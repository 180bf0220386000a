package vn.nghitruong.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nghitruong.text.SecrecyMarks.Level;

/** Marks that share their line with other words: beside the number of a document, in brackets, before a place and day. */
final class MarkedWords {
    static final Set<String> BEFORE = WordList.read("before-mat.txt").collect(Collectors.toUnmodifiableSet());
    static final Set<String> AFTER = WordList.read("after-mat.txt").collect(Collectors.toUnmodifiableSet());
    static final Set<String> BEFORE_UNMARKED =
            WordList.read("before-mat-unmarked.txt").collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ABOUT = WordList.read("about-mat.txt").collect(Collectors.toUnmodifiableSet());

    private static final Pattern CAPITALS =
            Pattern.compile("(?U)(?<!\\p{L})((?:TUYỆT|TỐI) +M[ẬÂẠ]T|(?:TUYET|TOI) +MAT|MẬT)(?!\\p{L})");
    private static final Pattern BRACKETED = Pattern.compile(
            "(?U)[(\\[<{*] *((?:[Tt]uyệt|[Tt]ối|TUYỆT|TỐI|[Tt]uyet|[Tt]oi|TUYET|TOI) +m[ậa]t|(?:TUYỆT|TỐI|TUYET|TOI) +M[ẬA]T|M[Ậậ][Tt]|MAT) *[)\\]>}*]",
            Pattern.UNICODE_CASE);
    private static final Pattern LABELLED = Pattern.compile(
            "(?U)^[^\\p{L}]*(?:tài liệu|văn bản|công văn|hồ sơ) +((?:TUYỆT |TỐI |Tuyệt |Tối )?(?:MẬT|[Mm]ật))[^\\p{L}]*$");
    private static final Pattern SIGN_END = Pattern.compile("(?U)[/-][\\p{Lu}\\d.]+ +(MAT)\\s*$");
    private static final String QUOTES = "\"'“”‘’«»";

    private MarkedWords() {}

    /** The marks in a line or cell that holds other words, too, as they are written. */
    static List<String> find(String cell) {
        var found = new ArrayList<String>();
        for (var matcher = CAPITALS.matcher(cell); matcher.find(); ) {
            if (standsOut(cell, matcher.start(1), matcher.end(1))) {
                found.add(matcher.group(1));
            }
        }
        for (var pattern : List.of(BRACKETED, SIGN_END)) {
            for (var matcher = pattern.matcher(cell); matcher.find() && found.isEmpty(); ) {
                found.add(matcher.group(1));
            }
        }
        var labelled = LABELLED.matcher(lowerLabel(cell));
        if (found.isEmpty()
                && labelled.find()
                && Character.isUpperCase(labelled.group(1).charAt(0))) {
            found.add(labelled.group(1));
        }
        return found;
    }

    /** "TÀI LIỆU MẬT" and "Tài liệu Mật" are labels; the noun may be written either way, the mark is a capital's. */
    private static String lowerLabel(String cell) {
        var matcher = Pattern.compile("(?iU)tài liệu|văn bản|công văn|hồ sơ").matcher(cell);
        return matcher.replaceFirst(noun -> noun.group().toLowerCase(Locale.ROOT));
    }

    private static boolean standsOut(String cell, int start, int end) {
        if (start > 0 && QUOTES.indexOf(cell.charAt(start - 1)) >= 0
                || end < cell.length() && QUOTES.indexOf(cell.charAt(end)) >= 0) {
            return false;
        }
        var before = lastWord(cell.substring(0, start));
        var after = firstWord(cell.substring(end));
        return !BEFORE.contains(before) && !ABOUT.contains(before) && !AFTER.contains(after);
    }

    /** A narrow cell breaks a word in two: "BẢO" above "MẬT" is no mark, nor is "MẬT" above "KHẨU". */
    static boolean brokenWord(String[] lines, int i, String words) {
        if (!MarkSpelling.alone(words).filter(Level.SECRET::equals).isPresent()) {
            return false;
        }
        var before = i == 0 ? "" : lastWord(lines[i - 1]);
        var after = i + 1 == lines.length ? "" : lines[i + 1].strip().toLowerCase(Locale.ROOT);
        var unmarked = words.equalsIgnoreCase("mat");
        return BEFORE.contains(before)
                || unmarked && BEFORE_UNMARKED.contains(Vietnamese.fold(before))
                || AFTER.contains(after);
    }

    /** The lower half of a mark whose upper half, TỐI or TUYỆT, is the line above. */
    static Level continued(String[] lines, int i, Level level) {
        return switch (i == 0 ? "" : Vietnamese.fold(lines[i - 1].strip())) {
            case "toi" -> Level.TOP_SECRET;
            case "tuyet" -> Level.ABSOLUTELY_SECRET;
            default -> level;
        };
    }

    /** The word that ends here with nothing but space behind it, in small letters. */
    static String lastWord(String text) {
        var end = text.stripTrailing();
        var start = end.length();
        while (start > 0 && Character.isLetter(end.charAt(start - 1))) {
            start--;
        }
        return end.substring(start).toLowerCase(Locale.ROOT);
    }

    static String firstWord(String text) {
        var rest = text.stripLeading();
        var end = 0;
        while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
            end++;
        }
        return rest.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
