package vn.nghitruong.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates as people here write and say them. */
public final class VietnameseDates {
    private static final String[] WEEKDAYS = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
    };

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 2999;

    private VietnameseDates() {}

    /**
     * A day as a browser sends it (2026-04-24) or as people write it (24/4/2026); empty where it is none of the calendar,
     * or of a year that nobody here can mean: a browser takes years of six digits.
     */
    public static Optional<LocalDate> read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            var parts = typed.strip().split("/");
            var day = parts.length == 3
                    ? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    : LocalDate.parse(typed.strip());
            return Optional.of(day).filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** 17/4/2026. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    /** thứ Sáu, 17/4/2026. */
    public static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().ordinal()] + ", " + day(day);
    }

    /** tháng 4/2026. */
    public static String month(YearMonth month) {
        return "tháng " + month.getMonthValue() + "/" + month.getYear();
    }

    /** 8:05, 17/4/2026, in Viet Nam whatever the offset of the moment. */
    public static String moment(OffsetDateTime moment) {
        var here = moment.atZoneSameInstant(ZoneId.of("Asia/Ho_Chi_Minh"));
        return "%d:%02d, %s".formatted(here.getHour(), here.getMinute(), day(here.toLocalDate()));
    }

    /** How a due day lies to today: "còn 3 ngày", "hôm nay", "đã qua 12 ngày". */
    public static String distance(LocalDate today, LocalDate day) {
        var days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "hôm nay";
        }
        return days > 0 ? "còn " + days + " ngày" : "đã qua " + -days + " ngày";
    }
}
