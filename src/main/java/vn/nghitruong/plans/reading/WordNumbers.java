package vn.nghitruong.plans.reading;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** The numbers and dashes Word shows before paragraphs; the file holds only the rule that makes them. */
final class WordNumbers {
    private static final Pattern PLACE = Pattern.compile("%(\\d)");
    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    /** Word knows nine levels. */
    private static final int LEVELS = 9;

    private final Map<BigInteger, int[]> counters = new HashMap<>();
    private final Map<BigInteger, String[]> formats = new HashMap<>();

    /** What stands before the paragraph, with a space after it; empty where Word numbers nothing. */
    String label(XWPFParagraph paragraph) {
        var list = paragraph.getNumID();
        var format = paragraph.getNumFmt();
        if (list == null || format == null || format.equals("none")) {
            return "";
        }
        var level = paragraph.getNumIlvl() == null
                ? 0
                : Math.min(paragraph.getNumIlvl().intValue(), LEVELS - 1);
        var counter = counters.computeIfAbsent(list, l -> new int[LEVELS]);
        formats.computeIfAbsent(list, l -> new String[LEVELS])[level] = format;
        counter[level] = counter[level] == 0 ? start(paragraph) : counter[level] + 1;
        for (var below = level + 1; below < LEVELS; below++) {
            counter[below] = 0;
        }
        if (format.equals("bullet")) {
            return bullet(paragraph.getNumLevelText()) + " ";
        }
        return number(paragraph.getNumLevelText(), list) + " ";
    }

    /** Symbol fonts put their own signs at codes of no letter. */
    private static String bullet(@Nullable String sign) {
        return sign != null && sign.strip().equals("+") ? "+" : "-";
    }

    private static int start(XWPFParagraph paragraph) {
        var start = paragraph.getNumStartOverride();
        return start == null ? 1 : start.intValue();
    }

    private String number(@Nullable String shape, BigInteger list) {
        var match = PLACE.matcher(shape == null ? "%1." : shape);
        return match.replaceAll(m -> {
            var level = Math.max(0, Integer.parseInt(m.group(1)) - 1);
            return written(Math.max(1, counters.get(list)[level]), formats.get(list)[level]);
        });
    }

    private static String written(int number, @Nullable String format) {
        return switch (format == null ? "decimal" : format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        return "X".repeat(number / 10) + ROMAN[number % 10];
    }
}
