package vn.nghitruong.plans.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.text.DateSpan;
import vn.nghitruong.text.DateSpans;

/**
 * What stands above the text of a plan.
 *
 * @param body the index of the first paragraph of the text
 */
record PlanHead(
        @Nullable String number,
        @Nullable String title,
        @Nullable LocalDate issuedOn,
        int body) {
    private static final Pattern NUMBER =
            Pattern.compile("(?U)Số\\s*:?\\s*(\\d+\\s*[/-]?\\s*[\\p{Lu}\\d][\\p{L}\\d/&.\\-]*)");
    private static final Pattern KIND = Pattern.compile("(?U)(KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN)\\b\\s*(.*)");
    private static final Pattern PLACE_AND_DATE =
            Pattern.compile("(?iuU).*\\bngày\\s+\\d.*tháng.*năm.*|.*,\\s*ngày\\s+\\d.*");
    private static final Pattern BASIS = Pattern.compile(
            "(?iuU)(?:căn cứ|theo|thực hiện|nhằm|để|trên cơ sở|tiếp tục thực hiện)\\b.*(?:\\bsố \\d|;$|như sau|ngày \\d).*");
    private static final Pattern ALONE = Pattern.compile(
            "(?U)(?:KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN)|(?:Nơi nhận|NƠI NHẬN|Số\\s*:|TM\\.|T/M|KT\\.|TL\\.|CỘNG HÒA|CỘNG HOÀ|Độc lập|Căn cứ|Trên đây là).*");

    /** The head never reaches further down than this. */
    private static final int LINES = 30;

    private static final int DECISION_LINES = 100;

    private static final int TITLE_LINES = 4;

    static PlanHead of(List<String> paragraphs) {
        var kind = kind(paragraphs);
        if (kind < 0) {
            var head = paragraphs.subList(0, Math.min(LINES, paragraphs.size()));
            return new PlanHead(number(head), null, date(head), 0);
        }
        var head = paragraphs.subList(0, kind);
        var title = title(paragraphs, kind);
        return new PlanHead(
                number(head), title.isEmpty() ? null : title, date(head), bodyAfter(paragraphs, kind, title));
    }

    /** Where the word KẾ HOẠCH stands: above the text, or below the decision that puts the plan in force. */
    private static int kind(List<String> paragraphs) {
        var text = false;
        for (var i = 0; i < Math.min(DECISION_LINES, paragraphs.size()); i++) {
            var paragraph = paragraphs.get(i);
            if (!text && KIND.matcher(paragraph).matches()) {
                return i;
            }
            text = (text || Label.of(paragraph).kind() == Label.Kind.ROMAN) && !paragraph.startsWith("Nơi nhận");
        }
        return -1;
    }

    /** A line that neither continues the one before it nor is continued. */
    static boolean standsAlone(String line) {
        return ALONE.matcher(line).matches();
    }

    private static boolean startsText(String paragraph) {
        return Label.of(paragraph).kind() == Label.Kind.ROMAN
                || BASIS.matcher(paragraph).matches() && paragraph.startsWith("Căn cứ");
    }

    private static String title(List<String> paragraphs, int kind) {
        var title = new StringBuilder(rest(paragraphs.get(kind)));
        var next = kind + 1;
        while (next < paragraphs.size() && next <= kind + TITLE_LINES && continuesTitle(title, paragraphs.get(next))) {
            title.append(title.isEmpty() ? "" : " ").append(paragraphs.get(next++));
        }
        return title.toString();
    }

    private static boolean continuesTitle(StringBuilder title, String paragraph) {
        if (startsText(paragraph) || Label.of(paragraph).kind() != Label.Kind.NONE || paragraph.length() > 400) {
            return false;
        }
        if (title.isEmpty()) {
            return !BASIS.matcher(paragraph).matches() || paragraph.length() < 120 && !paragraph.matches(".*[.;:]");
        }
        var capitals = Paragraphs.isCapitals(title.toString()) && Paragraphs.isCapitals(paragraph);
        return capitals || Character.isLowerCase(paragraph.charAt(0));
    }

    private static int bodyAfter(List<String> paragraphs, int kind, String title) {
        var length = rest(paragraphs.get(kind)).length();
        var body = kind + 1;
        while (length < title.length() && body < paragraphs.size()) {
            length += paragraphs.get(body++).length() + (length == 0 ? 0 : 1);
        }
        return body;
    }

    private static String rest(String paragraph) {
        var match = KIND.matcher(paragraph);
        return match.matches() ? match.group(2) : "";
    }

    private static @Nullable String number(List<String> head) {
        for (var paragraph : head) {
            var match = NUMBER.matcher(paragraph);
            if (match.find()) {
                return match.group(1).replace(" ", "");
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(List<String> head) {
        return head.stream()
                .filter(p -> PLACE_AND_DATE.matcher(p).matches())
                .flatMap(p -> DateSpans.in(p).stream())
                .filter(d -> d.unit() == DateSpan.Unit.DAY && d.hasYear() && d.possible())
                .map(DateSpan::first)
                .findFirst()
                .orElse(null);
    }
}
