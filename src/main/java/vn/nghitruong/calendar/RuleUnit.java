package vn.nghitruong.calendar;

import java.text.Normalizer;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a rule's value is: so many of something, a share, a yes or no. */
public enum RuleUnit {
    /** Calendar days ("ngày"). */
    DAYS,
    /** Days on which state offices work ("ngày làm việc"). */
    WORKING_DAYS,
    HOURS,
    MONTHS,
    DAY_OF_MONTH,
    COUNT,
    /** So many times a year. */
    PER_YEAR,
    PER_MONTH,
    /** Months by number: "4, 10". */
    MONTHS_OF_YEAR,
    /** A share; see {@link Threshold}. */
    THRESHOLD,
    /** A time of day: "17:00". */
    TIME_OF_DAY,
    /** "có" or "không". */
    YES_NO;

    /** Whether the value is one whole number. */
    boolean isNumber() {
        return switch (this) {
            case DAYS, WORKING_DAYS, HOURS, MONTHS, DAY_OF_MONTH, COUNT, PER_YEAR, PER_MONTH -> true;
            case MONTHS_OF_YEAR, THRESHOLD, TIME_OF_DAY, YES_NO -> false;
        };
    }

    /** What a person typed, as it is stored; empty where it is no value of this unit. */
    Optional<String> read(String typed) {
        // Some keyboards send a letter and its marks apart.
        var value = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        return switch (this) {
            case DAYS, WORKING_DAYS, HOURS, MONTHS, PER_YEAR, PER_MONTH -> number(value, 0, 9999);
            case COUNT -> number(value, 0, 9_999_999);
            case DAY_OF_MONTH -> number(value, 1, 31);
            case MONTHS_OF_YEAR -> months(value);
            case THRESHOLD -> Threshold.read(value).map(Threshold::canonical);
            case TIME_OF_DAY -> time(value);
            case YES_NO -> Optional.of(value.toLowerCase()).filter(v -> v.equals("có") || v.equals("không"));
        };
    }

    private static Optional<String> number(String value, int least, int most) {
        return value.matches("\\d{1,7}")
                ? Optional.of(Integer.parseInt(value))
                        .filter(n -> least <= n && n <= most)
                        .map(String::valueOf)
                : Optional.empty();
    }

    private static Optional<String> months(String value) {
        var words = value.split("\\s*[,;]\\s*");
        var months = Arrays.stream(words)
                .flatMap(word -> number(word, 1, 12).stream())
                .map(Integer::valueOf)
                .sorted()
                .distinct()
                .toList();
        return months.size() == words.length
                ? Optional.of(months.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    /** People also write 17h30, or 17h. */
    private static Optional<String> time(String value) {
        try {
            var colon = value.toLowerCase().replaceFirst("h$", ":00").replace('h', ':');
            var time = LocalTime.parse(colon, DateTimeFormatter.ofPattern("H:mm"));
            return Optional.of(time.format(DateTimeFormatter.ofPattern("HH:mm")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
