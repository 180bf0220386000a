package vn.nghitruong.plans.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.DueRule;

/** Deadlines that wait for an event or for another paper. */
final class EventDeadlines {
    private static final String EVENT = "([^.;()]{3,120})";

    private static final Pattern DAYS_FROM =
            compile("(?:(?:chậm nhất|muộn nhất|trong(?: thời hạn| vòng| thời gian)?|sau)\\s+(?:là\\s+)?)?"
                    + "(\\d{1,3})\\s*(?:\\([^)]*\\)\\s*)?ngày(\\s+làm việc)?,?\\s*(?:(?:kể\\s+)?từ(?!\\s+ngày\\s+\\d)|(trước)|sau)\\s+(?:ngày\\s+|khi\\s+|thời điểm\\s+)?"
                    + EVENT);
    private static final Pattern BEFORE_EVENT = compile(
            "trước\\s+(?:ngày\\s+|khi\\s+)?((?!\\d)[^.;,()\\d]{3,60}?)\\s+(?:ít nhất\\s+|chậm nhất\\s+)?(\\d{1,3})\\s+ngày(\\s+làm việc)?");

    private static final Pattern WITHIN_DAYS =
            compile("trong\\s+(?:thời hạn|thời gian|vòng)\\s+\\d{1,3}\\s*(?:ngày(?:\\s+làm việc)?|giờ)\\b");
    private static final Pattern AT_MEETING =
            compile("^(?:tại|trong)\\s+(?:các\\s+)?(?:kỳ họp|phiên họp)[^.;:]{3,60}(?=:)");
    private static final Pattern AFTER = compile("(?:ngay\\s+)?(?:sau khi|sau ngày|ngay khi|kể từ khi)\\s+" + EVENT);
    private static final Pattern AFTER_PAPER = compile(
            "(?:ngay\\s+)?(?:sau khi|ngay khi|kể từ khi)\\s+[^.;,()]{3,120}?\\b(?:ban hành|phê duyệt|thông qua|kết thúc|hiệu lực|hướng dẫn|văn bản)\\b[^.;,()]*");
    private static final Pattern AT_ONCE = compile(
            "(?:chuyển|báo cáo|thông báo|báo|xử lý|khắc phục|giải quyết|gửi)\\s+ngay\\b(?!\\s+từ)[^.;,()]{0,60}|(?:ngay )?khi (?:có yêu cầu|có phát sinh|phát sinh|được yêu cầu)[^.;,()]{0,60}");
    private static final Pattern BY_PAPER = compile(
            "theo\\s+(?:tiến độ|kế hoạch|hướng dẫn|yêu cầu|chỉ đạo|lịch|thông báo|chương trình|văn bản|sự chỉ đạo|giấy mời|thời gian)\\b[^.;()]*");
    private static final Pattern BY_PAPER_IN_BRACKETS =
            compile("\\((" + BY_PAPER.pattern().substring(6) + ")\\)");

    private EventDeadlines() {}

    /** So many days after an event, or before it. */
    static Optional<Deadline> daysFrom(String text) {
        var days = DAYS_FROM.matcher(text);
        if (days.find()) {
            var rule = rule(days.group(1), days.group(2), days.group(3) == null, days.group(4));
            return Optional.of(Deadline.of(rule, text, days.start(), days.end()));
        }
        var within = WITHIN_DAYS.matcher(text);
        if (within.find()) {
            return Optional.of(upon(text, within.start(), within.end()));
        }
        var before = BEFORE_EVENT.matcher(text);
        return before.find()
                ? Optional.of(Deadline.of(
                        rule(before.group(2), before.group(3), false, before.group(1)),
                        text,
                        before.start(),
                        before.end()))
                : Optional.empty();
    }

    /** When something has happened, or as another paper says; in a sentence only where no other meaning is likely. */
    static Optional<Deadline> upon(String text, boolean field) {
        if (field) {
            return words(AFTER.matcher(text), text)
                    .or(() -> words(AT_ONCE.matcher(text), text))
                    .or(() -> words(BY_PAPER.matcher(text), text));
        }
        var brackets = BY_PAPER_IN_BRACKETS.matcher(text);
        if (brackets.find()) {
            return Optional.of(upon(text, brackets.start(1), brackets.end(1)));
        }
        return words(AT_MEETING.matcher(text), text)
                .or(() -> words(AFTER_PAPER.matcher(text), text))
                .or(() -> words(AT_ONCE.matcher(text), text));
    }

    private static Optional<Deadline> words(Matcher match, String text) {
        return match.find() ? Optional.of(upon(text, match.start(), match.end())) : Optional.empty();
    }

    private static Deadline upon(String text, int start, int end) {
        var deadline = Deadline.of(new DueRule.NoDate(), text, start, end);
        return new Deadline(new DueRule.UponEvent(deadline.words()), deadline.words(), start);
    }

    private static DueRule rule(String days, @Nullable String working, boolean after, String event) {
        return new DueRule.FromEvent(
                Integer.parseInt(days), working != null, after, event.strip().replaceAll("[,:]+$", ""));
    }

    private static Pattern compile(String regex) {
        return Pattern.compile("(?iuU)" + regex);
    }
}
