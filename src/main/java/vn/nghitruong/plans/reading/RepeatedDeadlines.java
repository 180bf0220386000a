package vn.nghitruong.plans.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.text.DateSpan;
import vn.nghitruong.text.DateSpans;

/** Deadlines that come again: on a day of every month, in named months of every year, at every meeting. */
final class RepeatedDeadlines {
    private static final String EVERY = "(?:hằng|hàng|mỗi)\\s+";

    private static final Pattern DAY_OF_MONTH = compile(
            "(?:(trước|chậm nhất(?: là| vào)?|vào|đến)\\s+)?ngày\\s+(\\d{1,2})\\s+(?:của\\s+)?" + EVERY + "tháng");
    private static final Pattern MONTHS_OF_YEAR = compile(
            "(?:(?:vào|trong)\\s+)?(tháng\\s+\\d{1,2}(?:(?:\\s*,)?\\s*(?:và\\s+)?(?:tháng\\s+)?\\d{1,2})*)\\s+(?:của\\s+)?"
                    + EVERY + "năm");
    private static final Pattern MEETING =
            compile("(?:(?:vào|tại)\\s+)?(?:các\\s+)?(?:cuộc họp|phiên họp)\\s+(?:thường kỳ|thường lệ|định kỳ)?\\s*"
                    + EVERY + "tháng");
    private static final Pattern MONTHLY = compile("(?:định kỳ\\s+)?" + EVERY + "tháng|định kỳ 0?1 tháng");
    private static final Pattern BEGINS =
            compile("(?:bắt đầu\\s+|thực hiện\\s+|kể\\s+)?từ\\s+(?:tháng\\s+|ngày\\s+)?$");
    private static final Pattern DAY_OF_YEAR = compile(
            "(?:(?:trước|chậm nhất(?: là| vào)?|vào|đến)\\s+)?(?:ngày\\s+)?\\d{1,2}(?:/|\\s+tháng\\s+)\\d{1,2}\\s+(?:của\\s+)?"
                    + EVERY + "năm");
    private static final Pattern OFTEN = compile(
            "(?<!kế hoạch |ngân sách |dự toán |nhiệm vụ |chương trình |chỉ tiêu |kinh phí )"
                    + "(?:(?:trước|chậm nhất)[^.;]{0,30}\\s)?(?:"
                    + "định kỳ(?:\\s*\\(?(?:theo\\s+)?(?:" + EVERY
                    + ")?(?:tuần|tháng|quý|0?6 tháng|năm|\\d+ (?:ngày|tháng|năm))(?:\\s*(?:,|và|hoặc)\\s*(?:" + EVERY
                    + ")?(?:tháng|quý|0?6 tháng|0?9 tháng|năm))*)?(?:\\s+và đột xuất)?"
                    + "|" + EVERY + "(?:tuần|quý|năm|ngày)(?:\\s*(?:,|và)\\s*(?:" + EVERY
                    + ")?(?:tháng|quý|0?6 tháng|năm))*"
                    + "|ngày \\d{1,2}(?: của)? tháng (?:cuối|đầu)(?: của)?(?: mỗi)? quý|\\d+ (?:lần|đợt|hoạt động|buổi)\\s*/\\s*(?:tuần|tháng|quý|năm)|\\d+ tháng (?:0?1|một) lần)");

    private final @Nullable LocalDate issuedOn;

    RepeatedDeadlines(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    /** Day N of every month, months of every year, the monthly meeting. */
    Optional<Deadline> onNamedDays(String text) {
        var start = start(text);
        return first(DAY_OF_MONTH, text)
                .map(m -> repeated(text, m, start, monthlyDay(m, start)))
                .or(() -> first(DAY_OF_YEAR, text).map(m -> repeated(text, m, start, null)))
                .or(() -> first(MONTHS_OF_YEAR, text).map(m -> repeated(text, m, start, yearly(m, start))))
                .or(() -> first(MEETING, text)
                        .map(m -> repeated(
                                text, m, start, from(start) == null ? null : new DueRule.MonthlyMeeting(from(start)))));
    }

    /** Every month, from a day the text names. */
    Optional<Deadline> fromNamedDay(String text) {
        var start = start(text);
        return start == null
                ? Optional.empty()
                : first(MONTHLY, text).map(m -> repeated(text, m, start, new DueRule.Monthly(start.first())));
    }

    /** Every month with no day; quarterly, yearly, "định kỳ", which no rule turns into days. */
    Optional<Deadline> often(String text, boolean field) {
        var monthly = first(MONTHLY, text).filter(m -> issuedOn != null);
        if (monthly.isPresent()
                && (field || !text.substring(0, monthly.get().start()).matches("(?iuU).*\\bcuộc họp.*"))) {
            return monthly.map(m -> repeated(text, m, null, new DueRule.Monthly(issuedOn)));
        }
        return first(OFTEN, text).map(m -> repeated(text, m, null, null));
    }

    private @Nullable DueRule monthlyDay(MatchResult match, @Nullable DateSpan start) {
        var day = Integer.parseInt(match.group(2));
        var from = from(start);
        return from == null || day < 1 || day > 31
                ? null
                : new DueRule.MonthlyDay(day, "trước".equalsIgnoreCase(match.group(1)), from);
    }

    private @Nullable DueRule yearly(MatchResult match, @Nullable DateSpan start) {
        var months = Pattern.compile("\\d{1,2}")
                .matcher(match.group(1))
                .results()
                .map(m -> Integer.valueOf(m.group()))
                .toList();
        var from = from(start);
        return from == null || months.stream().anyMatch(m -> m < 1 || m > 12)
                ? null
                : new DueRule.YearlyMonths(months, from);
    }

    private @Nullable LocalDate from(@Nullable DateSpan start) {
        return start == null ? issuedOn : start.first();
    }

    /** Without a rule the words themselves are kept. */
    private static Deadline repeated(String text, MatchResult match, @Nullable DateSpan start, @Nullable DueRule rule) {
        var from = match.start();
        var to = match.end();
        if (start != null) {
            from = Math.min(from, begins(text, start).orElse(from));
            to = Math.max(to, start.end());
        }
        var deadline = Deadline.of(new DueRule.NoDate(), text, from, to);
        return new Deadline(rule == null ? new DueRule.Recurring(deadline.words()) : rule, deadline.words(), from);
    }

    /** The day from which it comes again: "Bắt đầu từ 20/4/2026". */
    private static @Nullable DateSpan start(String text) {
        return DateSpans.in(text).stream()
                .filter(s -> s.hasYear() && s.possible() && begins(text, s).isPresent())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Integer> begins(String text, DateSpan span) {
        return first(BEGINS, text.substring(0, span.start())).map(MatchResult::start);
    }

    private static Optional<MatchResult> first(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? Optional.of(match.toMatchResult()) : Optional.empty();
    }

    private static Pattern compile(String regex) {
        return Pattern.compile("(?iuU)" + regex);
    }
}
