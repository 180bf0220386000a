package vn.nghitruong.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.text.DateSpan.Unit;

/** Finds the dates a text names: 15/7/2026, 15 tháng 7 năm 2026, tháng 9, quý III/2026, 6 tháng đầu năm, năm 2026. */
public final class DateSpans {
    private static final String YEAR = "(20\\d\\d|19\\d\\d)(?!\\d)";

    /** The year after a month or quarter, as in 9/2026, 9 năm 2026 and 9, năm 2026. */
    private static final String OF_YEAR = "(?:\\s*(?:[/.\\-]|,?\\s*năm)\\s*" + YEAR + ")?";

    private static final Pattern DAY =
            compile("(?<![\\d/.\\-])(?:ngày\\s+)?(\\d{1,2})\\s?[/.\\-]\\s?(\\d{1,2})\\s?[/.\\-]\\s?" + YEAR);
    private static final Pattern DAY_IN_WORDS = compile(
            "(?<![\\d/.\\-])(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?!\\d|\\s*lần)(?:\\s*(?:/|,?\\s*năm)\\s*"
                    + YEAR + ")?");
    private static final Pattern DAY_WITHOUT_YEAR = compile(
            "(?:ngày\\s+|(?<=trước\\s)|(?<=đến\\s)|(?<=hết\\s)|(?<=nhất\\s)|(?<=từ\\s))(\\d{1,2})/(\\d{1,2})(?![\\d/])");
    private static final Pattern MONTH = compile("tháng\\s+(\\d{1,2})(?![\\d%]|\\s*lần)" + OF_YEAR);
    private static final Pattern NEXT_MONTH =
            compile("(?<=tháng\\s\\d{1,2}\\s?(?:,|-|–|và|đến)\\s?)(\\d{1,2})(?!\\d|\\s*tháng)" + OF_YEAR);
    private static final Pattern QUARTER =
            compile("quý\\s+(IV|I{1,3}|[1-4])(?![\\p{L}\\d])(?:\\s*(?:[/\\-]|,?\\s*năm|\\s)\\s*" + YEAR + ")?");
    private static final Pattern NEXT_QUARTER = compile(
            "(?<=quý\\s(?:IV|I{1,3}|[1-4])\\s?(?:,|-|–|và|đến)\\s?)(IV|I{1,3}|[1-4])(?![\\p{L}\\d])(?:\\s*(?:/|,?\\s*năm)\\s*"
                    + YEAR + ")?");
    private static final Pattern HALF = compile("(?:sáu|0?6)\\s+tháng\\s+(đầu|cuối)\\s+năm(?:\\s+" + YEAR + ")?");
    private static final Pattern WHOLE_YEAR = compile("(?:năm|giai đoạn)\\s+" + YEAR);
    private static final Pattern NEXT_YEAR = compile("(?<=(?:năm|giai đoạn)\\s20\\d\\d\\s?(?:-|–|đến)\\s?)" + YEAR);

    private DateSpans() {}

    /** The dates in the order they stand; where one lies within another, only the longer. */
    public static List<DateSpan> in(String text) {
        var found = new ArrayList<DateSpan>();
        // Most sentences name no date; a look at their words spares them the patterns.
        var words = text.toLowerCase(Locale.ROOT);
        if (words.chars().anyMatch(Character::isDigit)) {
            List.of(DAY, DAY_IN_WORDS, DAY_WITHOUT_YEAR).forEach(day -> days(day, text, found));
        }
        var month = words.contains("tháng");
        each(month, HALF, text, found, m -> span(Unit.HALF, m, m.group(2), isFirst(m.group(1)) ? 1 : 2, 0));
        for (var quarter : List.of(QUARTER, NEXT_QUARTER)) {
            each(
                    words.contains("quý"),
                    quarter,
                    text,
                    found,
                    m -> span(Unit.QUARTER, m, m.group(2), quarterNumber(m.group(1)), 0));
        }
        for (var named : List.of(MONTH, NEXT_MONTH)) {
            each(month, named, text, found, m -> span(Unit.MONTH, m, m.group(2), Integer.parseInt(m.group(1)), 0));
        }
        var year = words.contains("năm") || words.contains("giai đoạn");
        for (var named : List.of(WHOLE_YEAR, NEXT_YEAR)) {
            each(year, named, text, found, m -> span(Unit.YEAR, m, m.group(1), 0, 0));
        }
        found.sort(Comparator.comparingInt(DateSpan::start));
        return found;
    }

    private interface Reading {
        DateSpan of(Matcher match);
    }

    private static void days(Pattern pattern, String text, List<DateSpan> found) {
        var year = pattern == DAY_WITHOUT_YEAR ? 0 : 3;
        each(
                true,
                pattern,
                text,
                found,
                m -> span(
                        Unit.DAY,
                        m,
                        year == 0 ? null : m.group(year),
                        Integer.parseInt(m.group(2)),
                        Integer.parseInt(m.group(1))));
    }

    private static void each(boolean likely, Pattern pattern, String text, List<DateSpan> found, Reading reading) {
        var match = pattern.matcher(text);
        while (likely && match.find()) {
            var span = reading.of(match);
            if (found.stream().noneMatch(f -> f.start() < span.end() && span.start() < f.end())) {
                found.add(span);
            }
        }
    }

    private static DateSpan span(Unit unit, Matcher match, @Nullable String year, int number, int day) {
        return new DateSpan(unit, match.start(), match.end(), year == null ? 0 : Integer.parseInt(year), number, day);
    }

    private static boolean isFirst(String word) {
        return word.toLowerCase(Locale.ROOT).equals("đầu");
    }

    private static int quarterNumber(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "I", "1" -> 1;
            case "II", "2" -> 2;
            case "III", "3" -> 3;
            default -> 4;
        };
    }

    private static Pattern compile(String regex) {
        return Pattern.compile("(?iuU)" + regex);
    }
}
