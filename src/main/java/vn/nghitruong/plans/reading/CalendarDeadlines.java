package vn.nghitruong.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.text.DateSpan;
import vn.nghitruong.text.DateSpan.Unit;
import vn.nghitruong.text.DateSpans;

/** Deadlines that name a day, month, quarter or year once. */
final class CalendarDeadlines {
    private static final String HOUR = "(?:\\d{1,2}\\s*(?:giờ|h)\\s*\\d{0,2}(?:\\s*phút)?[,\\s]*)?";

    /** What may stand right before a date that is a deadline. */
    private static final Pattern BEFORE = Pattern.compile("(?iuU)\\btrước\\s+(?:thời điểm\\s+)?" + HOUR + "$");

    private static final Pattern BY =
            Pattern.compile("(?iuU)\\b(?:chậm nhất|muộn nhất|hạn cuối|hạn chót|thời hạn|thời gian)"
                    + "(?:\\s+(?:là|vào|đến|trong|hoàn thành|thực hiện))*\\s*:?\\s*" + HOUR + "$"
                    + "|\\bđến\\s+(?:hết\\s+)?\\d{1,2}\\s*(?:giờ|h)\\s*\\d{0,2}(?:\\s*phút)?[,\\s]*$"
                    + "|\\b(?:bảo đảm|đảm bảo|phấn đấu)\\s+đến\\s+(?:hết\\s+)?$"
                    + "|\\b(?:hoàn thành|kết thúc|xong|dứt điểm)\\s*(?:trong|vào|đến|đến hết|cuối|là)?\\s*$"
                    + "|\\b(?:hoàn thành|xong)\\b[^.;]{0,60}\\b(?:trong|vào|đến hết|cuối)\\s+$");

    private static final Pattern WITHIN = Pattern.compile(
            "(?iuU)\\b(?:trong|vào|đến hết|hết|dự kiến)\\s+(?:(?:đầu|giữa|cuối)\\s+|tuần\\s+(?:\\p{L}+\\s+){1,2}(?:của\\s+)?)?$");

    /** A day after "vào" is a deadline only of such acts; else it is the day of something told. */
    private static final Pattern ACT = Pattern.compile(
            "(?iuU)\\b(?:tổ chức|khai mạc|họp|báo cáo|gửi|trình|ban hành|tiến hành|triển khai)\\b[^.;]{0,80}$");

    private static final Pattern FROM = Pattern.compile("(?iuU)\\b(?:kể\\s+)?từ\\s+(?:đầu\\s+)?$");
    private static final Pattern BEGINS =
            Pattern.compile("(?iuU)\\b(?:bắt đầu|thực hiện|triển khai|áp dụng|tiến hành)\\s+(?:kể\\s+)?từ\\s+$");
    private static final Pattern TO =
            Pattern.compile("(?iuU)^\\s*(?:\\([^)]*\\)\\s*)?(?:đến hết|đến|tới|-|–)\\s*(?:hết\\s+|đầu\\s+|cuối\\s+)?$");
    private static final Pattern AND = Pattern.compile(
            "(?iuU)^\\s*(?:,|và|-|–|đến|;|, và)\\s*(?:(?:đợt|lần|giai đoạn)\\s+\\p{Alnum}+\\s*:?\\s*)?$");
    private static final Pattern ONWARD = Pattern.compile(
            "(?iuU)^\\s*(?:và|,)?\\s*(?:trong\\s+)?(?:các năm|những năm|hằng năm|hàng năm|năm)?\\s*(?:tiếp theo|trở đi|sau đó|về sau|hằng năm|hàng năm)\\b");
    private static final Pattern TOLD =
            Pattern.compile("(?iuU)\\b(?:số liệu|tính|kỳ(?! họp)|thời điểm|giai đoạn|hiệu lực|sinh|đã)\\b[^.;]{0,25}$");

    private final PlanYear years;

    CalendarDeadlines(PlanYear years) {
        this.years = years;
    }

    Optional<Deadline> read(String text, boolean field) {
        var spans = DateSpans.in(text);
        for (var i = 0; i < spans.size(); i++) {
            var found = at(text, spans, i, field);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Deadline> at(String text, List<DateSpan> spans, int index, boolean field) {
        var span = spans.get(index);
        var start = Trigger.of(text, spans, index, field);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        var run = run(text, spans, index);
        var last = run.getLast();
        if (run.stream().anyMatch(s -> !s.possible())) {
            return Optional.of(
                    Deadline.of(new DueRule.NoDate(), text, start.get().start(), last.end()));
        }
        var known = complete(run);
        var from = start.get();
        if (known.isEmpty()) {
            return field
                    ? Optional.of(Deadline.of(new DueRule.NoDate(), text, from.start(), last.end()))
                    : Optional.empty();
        }
        var onward = ONWARD.matcher(text.substring(last.end()));
        var end = onward.find() ? last.end() + onward.end() : last.end();
        var rule = rule(known, from, end > last.end());
        return Optional.of(Deadline.of(rule, text, from.start(), end));
    }

    private static DueRule rule(List<DateSpan> run, Trigger trigger, boolean onward) {
        var first = run.getFirst();
        var last = run.getLast();
        if (onward || trigger.kind() == Trigger.Kind.FROM && run.size() == 1) {
            return new DueRule.Standing(first.first());
        }
        if (trigger.kind() == Trigger.Kind.BEFORE) {
            // "Trước tháng 9" names no day of September.
            return first.unit() == Unit.DAY
                    ? new DueRule.OnDate(first.first(), true)
                    : new DueRule.OnDate(first.first().minusDays(1), false);
        }
        if (run.size() == 1 && last.unit() == Unit.DAY) {
            return new DueRule.OnDate(last.first(), false);
        }
        return last.last().isBefore(first.first())
                ? new DueRule.NoDate()
                : new DueRule.InPeriod(first.first(), last.last());
    }

    /** The dates that are said together: "từ 1/5 đến 31/5/2026", "quý III, IV/2026", "tháng 12/2025 đến quý I/2026". */
    private static List<DateSpan> run(String text, List<DateSpan> spans, int index) {
        var run = new ArrayList<DateSpan>(List.of(spans.get(index)));
        for (var next : spans.subList(index + 1, spans.size())) {
            var between = text.substring(run.getLast().end(), next.start());
            if (!TO.matcher(between).matches() && !AND.matcher(between).matches()) {
                break;
            }
            run.add(next);
        }
        return run;
    }

    /** The year named last holds for those before it. */
    private List<DateSpan> complete(List<DateSpan> run) {
        var year = run.reversed().stream()
                .filter(DateSpan::hasYear)
                .mapToInt(DateSpan::year)
                .findFirst();
        var complete = run.stream()
                .map(s -> year.isPresent() ? Optional.of(s.in(year.getAsInt())) : years.complete(s))
                .flatMap(Optional::stream)
                .toList();
        return complete.size() == run.size() ? complete : List.of();
    }

    /** The words that make a date a deadline, and where they start. */
    private record Trigger(Kind kind, int start) {
        enum Kind {
            BEFORE,
            BY,
            FROM
        }

        static Optional<Trigger> of(String text, List<DateSpan> spans, int index, boolean field) {
            var span = spans.get(index);
            var floor = index == 0 ? 0 : spans.get(index - 1).end();
            var before = text.substring(Math.max(floor, span.start() - 120), span.start());
            var offset = span.start() - before.length();
            if (TOLD.matcher(before).find() && !field) {
                return Optional.empty();
            }
            return in(before, offset, Kind.BEFORE, BEFORE)
                    .or(() -> in(before, offset, Kind.FROM, field ? FROM : BEGINS))
                    .or(() -> in(before, offset, Kind.BY, BY))
                    .or(() -> within(before, offset, span))
                    .or(() -> range(text, before, offset, spans, index))
                    .or(() -> field
                                    || alone(
                                            text,
                                            span,
                                            run(text, spans, index).getLast().end())
                                    || leads(text, span)
                            ? Optional.of(new Trigger(Kind.BY, span.start()))
                            : Optional.empty());
        }

        private static Optional<Trigger> in(String before, int offset, Kind kind, Pattern pattern) {
            var match = pattern.matcher(before);
            return match.find() ? Optional.of(new Trigger(kind, offset + match.start())) : Optional.empty();
        }

        private static Optional<Trigger> within(String before, int offset, DateSpan span) {
            var told = span.unit() == Unit.YEAR
                    || span.unit() == Unit.DAY && !ACT.matcher(before).find();
            return told ? Optional.empty() : in(before, offset, Kind.BY, WITHIN);
        }

        /** "Từ 1/5 đến 31/5" says when, "từ 1/5" alone may tell anything. */
        private static Optional<Trigger> range(
                String text, String before, int offset, List<DateSpan> spans, int index) {
            var runs = run(text, spans, index);
            return runs.size() > 1 && spans.get(index).unit() != Unit.YEAR
                    ? in(before, offset, Kind.FROM, FROM)
                    : Optional.empty();
        }

        /** "Ngày 20/5/2026: ..." says when before it says what. */
        private static boolean leads(String text, DateSpan span) {
            return span.start() == 0 && span.unit() != Unit.YEAR && text.startsWith(":", span.end());
        }

        /** A month or quarter in brackets of its own where a clause ends: "... (quý III/2026)." */
        private static boolean alone(String text, DateSpan span, int end) {
            var before = text.substring(0, span.start()).stripTrailing();
            return span.unit() != Unit.DAY
                    && (before.endsWith("(") && span.unit() != Unit.YEAR || before.matches("(?s).*\\([^()]*;"))
                    && text.substring(end).matches("(?s)\\)(?:\\s*[.;:].*|\\s*)");
        }
    }
}
