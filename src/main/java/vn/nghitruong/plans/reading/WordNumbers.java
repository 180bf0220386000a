package vn.nghitruong.plans.reading;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/** The numbers and dashes Word shows before paragraphs; the file holds only the rule that makes them. */
final class WordNumbers {
    private static final Pattern PLACE = Pattern.compile("%(\\d)");
    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    /** Word knows nine levels. */
    private static final int LEVELS = 9;

    private final WordLists lists;
    private final Map<BigInteger, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordNumbers(XWPFDocument document) {
        lists = new WordLists(document);
    }

    /** What stands before the paragraph, with a space after it; empty where Word numbers nothing. */
    String label(XWPFParagraph paragraph) {
        var place = lists.of(paragraph);
        if (place == null || place.number() >= LEVELS) {
            return "";
        }
        var format = format(place.level(place.number()));
        if (format.equals("none")) {
            return "";
        }
        count(place);
        var shape = shape(place.level(place.number()));
        return (format.equals("bullet") ? bullet(shape) : number(shape, place)) + " ";
    }

    /** All uses of a list go on counting, but for one that says where it begins. */
    private void count(WordLists.Place place) {
        var counter = counters.computeIfAbsent(place.list().getAbstractNumId(), l -> new int[LEVELS]);
        var level = place.number();
        var restart = place.restart();
        if (begun.add(place.use().getNumId() + "/" + level) && restart != null) {
            counter[level] = restart.intValue();
        } else {
            counter[level] = counter[level] == 0 ? start(place.level(level)) : counter[level] + 1;
        }
        for (var below = level + 1; below < LEVELS; below++) {
            counter[below] = 0;
        }
    }

    private static int start(@Nullable CTLvl level) {
        return level == null || !level.isSetStart()
                ? 1
                : level.getStart().getVal().intValue();
    }

    private static String format(@Nullable CTLvl level) {
        return level == null || !level.isSetNumFmt()
                ? "decimal"
                : level.getNumFmt().getVal().toString();
    }

    private static @Nullable String shape(@Nullable CTLvl level) {
        return level == null || !level.isSetLvlText()
                ? null
                : level.getLvlText().getVal();
    }

    /** Symbol fonts put their own signs at codes of no letter. */
    private static String bullet(@Nullable String sign) {
        return sign != null && sign.strip().equals("+") ? "+" : "-";
    }

    private String number(@Nullable String shape, WordLists.Place place) {
        var counter = counters.get(place.list().getAbstractNumId());
        var match = PLACE.matcher(shape == null ? "%" + (place.number() + 1) + "." : shape);
        return match.replaceAll(m -> {
            var level = Math.max(0, Integer.parseInt(m.group(1)) - 1);
            var format = place.level(level);
            return written(counter[level] == 0 ? start(format) : counter[level], format(format));
        });
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "lowerLetter" -> String.valueOf((char) ('a' + Math.max(0, number - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + Math.max(0, number - 1) % 26));
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        return "X".repeat(number / 10) + ROMAN[number % 10];
    }
}
