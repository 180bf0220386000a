package vn.nghitruong.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghitruong.calendar.Holiday;
import vn.nghitruong.calendar.WorkingCalendar;
import vn.nghitruong.organization.Person;

/** May 2026: Monday is the 4th; the 20th is made a holiday here, Saturday the 23rd a working day. */
class QuietTimeTests {
    private static final QuietTime USUAL = new QuietTime(LocalTime.of(21, 0), LocalTime.of(7, 0), true);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of(
            new Holiday(LocalDate.of(2026, 5, 20), Holiday.Kind.HOLIDAY, "thử", "thử", false, null, 0, null),
            new Holiday(LocalDate.of(2026, 5, 23), Holiday.Kind.WORKING_SATURDAY, "thử", "thử", false, null, 0, null)));

    private static ZonedDateTime at(String moment) {
        return LocalDateTime.parse(moment).atZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static Told told(Urgency urgency, Pace pace, @Nullable LocalTime from, @Nullable LocalTime to) {
        var preference = new Preference(1, true, false, false, pace, 17, 5, from, to);
        return new Told(1, new Person(1, "Lý Thị Mẩy", null, "may@banglang.test", null), preference, urgency);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T08:00, 2026-05-04T08:00",
        "2026-05-04T20:59, 2026-05-04T20:59",
        "2026-05-04T21:00, 2026-05-05T07:00",
        "2026-05-04T23:59, 2026-05-05T07:00",
        "2026-05-05T00:00, 2026-05-05T07:00",
        "2026-05-05T06:59, 2026-05-05T07:00",
        "2026-05-05T07:00, 2026-05-05T07:00",
        // Friday evening to Monday morning, over a holiday, into a working Saturday.
        "2026-05-08T21:30, 2026-05-11T07:00",
        "2026-05-09T10:00, 2026-05-11T07:00",
        "2026-05-19T22:00, 2026-05-21T07:00",
        "2026-05-22T22:00, 2026-05-23T07:00",
        "2026-05-23T09:00, 2026-05-23T09:00"
    })
    void whatCanWaitWaitsForTheMorningOfAWorkingDay(String told, String due) {
        assertThat(USUAL.due(told(Urgency.NORMAL, Pace.AT_ONCE, null, null), at(told), CALENDAR))
                .isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-04T23:00", "2026-05-09T10:00", "2026-05-20T03:00"})
    void whatIsUrgentDoesNotWait(String told) {
        assertThat(USUAL.due(told(Urgency.URGENT, Pace.WEEKLY, null, null), at(told), CALENDAR))
                .isEqualTo(at(told));
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-05-04T08:00, 2026-05-04T17:00",
        "DAILY, 2026-05-04T17:00, 2026-05-05T17:00",
        // 17:00 on Saturday is quiet; the morning after the days off is the next moment that is not.
        "DAILY, 2026-05-08T18:00, 2026-05-11T07:00",
        "WEEKLY, 2026-05-04T08:00, 2026-05-08T17:00",
        "WEEKLY, 2026-05-08T17:30, 2026-05-15T17:00"
    })
    void onceADayOrAWeekComesAtTheHourThatWasChosen(Pace pace, String told, String due) {
        assertThat(USUAL.due(told(Urgency.NORMAL, pace, null, null), at(told), CALENDAR))
                .isEqualTo(at(due));
    }

    @Test
    void onesOwnHoursTakeThePlaceOfTheCouncils() {
        var noon = told(Urgency.NORMAL, Pace.AT_ONCE, LocalTime.of(11, 30), LocalTime.of(13, 30));
        assertThat(USUAL.due(noon, at("2026-05-04T12:00"), CALENDAR)).isEqualTo(at("2026-05-04T13:30"));
        assertThat(USUAL.due(noon, at("2026-05-04T22:00"), CALENDAR)).isEqualTo(at("2026-05-04T22:00"));
    }

    @Test
    void twoHoursThatAreAlikeMakeNoHourQuiet() {
        var never = new QuietTime(LocalTime.of(7, 0), LocalTime.of(7, 0), false);
        assertThat(never.awake(at("2026-05-09T03:00"), CALENDAR)).isEqualTo(at("2026-05-09T03:00"));
    }
}
