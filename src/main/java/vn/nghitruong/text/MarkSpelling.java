package vn.nghitruong.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nghitruong.text.SecrecyMarks.Level;

/**
 * How the three marks come out of programs: with letters apart, without diacritics, as text recognition misreads them
 * (MÂT, TUYẾT MẠT, T0I MAT), and as the fonts of before Unicode encode them (TCVN3, VNI).
 */
final class MarkSpelling {
    private static final Map<String, Level> FOLDED =
            Map.of("mat", Level.SECRET, "toimat", Level.TOP_SECRET, "tuyetmat", Level.ABSOLUTELY_SECRET);

    private static final Map<String, Level> OLD_FONTS = Map.of(
            "mët", Level.SECRET,
            "maät", Level.SECRET,
            "tèimët", Level.TOP_SECRET,
            "toáimaät", Level.TOP_SECRET,
            "tuyötmët", Level.ABSOLUTELY_SECRET,
            "tuyeätmaät", Level.ABSOLUTELY_SECRET);

    /** Words of their own, which text recognition may also make of a mark: only doubtful where they stand by themselves. */
    private static final Set<String> OTHER_WORDS = Set.of("mất", "mắt", "mát", "mặt");

    /** Pairs: a sign, and the letter it is mistaken for; the last ones are Cyrillic. */
    private static final String SIGNS_LIKE_LETTERS = "0o1i4a7t!i" + "\u041CM\u0410A\u0422T\u041EO\u0406I\u0423Y";

    private MarkSpelling() {}

    /** The level that a few words mean if they stand alone, whatever is between their letters. */
    static Optional<Level> alone(String words) {
        var compact = words.replaceAll("[\\s.·•_\\-]+", "");
        if (compact.length() > 10 || compact.length() < 3) {
            return Optional.empty();
        }
        var old = OLD_FONTS.get(compact.toLowerCase(Locale.ROOT));
        if (old != null) {
            return Optional.of(old);
        }
        var letters = letters(compact);
        var level = FOLDED.get(Vietnamese.fold(letters));
        return level == null || !fits(level, letters) ? Optional.empty() : Optional.of(level);
    }

    private static boolean fits(Level level, String letters) {
        var syllable = letters.substring(letters.length() - 3).toLowerCase(Locale.ROOT);
        var capitals = letters.equals(letters.toUpperCase(Locale.ROOT));
        return switch (level) {
            case SECRET ->
                syllable.equals("mật")
                        ? Character.isUpperCase(letters.charAt(0))
                        : capitals && !OTHER_WORDS.contains(syllable);
            case TOP_SECRET ->
                !Set.of("mất", "mắt", "mát", "mặt").contains(syllable)
                        && !letters.toLowerCase(Locale.ROOT).startsWith("tới");
            case ABSOLUTELY_SECRET -> !Set.of("mất", "mắt", "mát").contains(syllable);
        };
    }

    private static String letters(String compact) {
        var letters = new StringBuilder(compact.length());
        for (var c : compact.toCharArray()) {
            var known = SIGNS_LIKE_LETTERS.indexOf(c);
            var isSign = known >= 0 && known % 2 == 0;
            letters.append(isSign ? SIGNS_LIKE_LETTERS.charAt(known + 1) : c);
        }
        return capitalised(letters.toString());
    }

    /** A zero among capitals became a small o. */
    private static String capitalised(String letters) {
        var big = letters.chars().filter(Character::isUpperCase).count();
        return big * 2 > letters.length() ? letters.toUpperCase(Locale.ROOT) : letters;
    }
}
