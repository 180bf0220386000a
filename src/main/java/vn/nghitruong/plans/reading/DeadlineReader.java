package vn.nghitruong.plans.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.DueRule;

/** Reads when something is due. Better no date than one the document does not name. */
final class DeadlineReader {
    private static final Pattern STANDING = Pattern.compile(
            "(?iuU)(?<!chi |vốn |nguồn |kinh phí |ngân sách |dự toán |không |đầu tư )"
                    + "(?:nhiệm vụ )?\\b(?:thường xuyên(?:,? liên tục)?|liên tục|suốt (?:năm|quá trình|nhiệm kỳ)[^.;,()]{0,40}|quanh năm|cả năm)\\b");
    private static final Pattern LAWFUL =
            Pattern.compile("(?iuU)^\\s*theo (?:đúng )?(?:quy định|thời gian quy định)\\b[^.;]*");

    /** A column of times may hold "2026" or "2026 - 2027". */
    private static final Pattern YEARS_ALONE = Pattern.compile("^\\s*20\\d\\d(?:\\s*[-–]\\s*20\\d\\d)?\\s*$");

    /** No sentence is longer; what is has lost its line ends. */
    private static final int LONGEST = 4000;

    private static final int REMEMBERED = 200;

    /** The same sentence is asked about again and again while its place in the text is weighed. */
    private final Map<String, Deadline> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deadline> eldest) {
            return size() > REMEMBERED;
        }
    };

    private final List<BiFunction<String, Boolean, Optional<Deadline>>> readers;

    DeadlineReader(@Nullable LocalDate issuedOn, @Nullable String title) {
        var years = new PlanYear(issuedOn, title);
        var repeated = new RepeatedDeadlines(issuedOn);
        var calendar = new CalendarDeadlines(years);
        readers = List.of(
                (text, field) -> repeated.onNamedDays(text),
                (text, field) -> repeated.fromNamedDay(text),
                calendar::read,
                (text, field) -> EventDeadlines.daysFrom(text),
                (text, field) -> repeated.often(text, field),
                EventDeadlines::upon,
                (text, field) -> standing(text),
                (text, field) -> field ? lawful(text) : Optional.empty());
    }

    /** From a sentence about a task: a date counts only after words such as "trước ngày" or "hoàn thành trong". */
    Deadline inSentence(String text) {
        return read(text, false);
    }

    /** From what stands after "Thời gian:" or in a column of times: every date counts. */
    Deadline inField(String text) {
        return read(YEARS_ALONE.matcher(text).replaceFirst("năm $0"), true);
    }

    private Deadline read(String words, boolean field) {
        var text = words.substring(0, Math.min(words.length(), LONGEST));
        return known.computeIfAbsent((field ? ":" : " ") + text, key -> readFirst(text, field));
    }

    private Deadline readFirst(String text, boolean field) {
        return readers.stream()
                .map(reader -> reader.apply(text, field))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Deadline.NONE);
    }

    private static Optional<Deadline> standing(String text) {
        var match = STANDING.matcher(text);
        return match.find()
                ? Optional.of(Deadline.of(new DueRule.Standing(null), text, match.start(), match.end()))
                : Optional.empty();
    }

    private static Optional<Deadline> lawful(String text) {
        var match = LAWFUL.matcher(text);
        return match.find()
                ? Optional.of(Deadline.of(new DueRule.NoDate(), text, match.start(), match.end()))
                : Optional.empty();
    }
}
