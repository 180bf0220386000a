package vn.nghitruong.duties.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghitruong.errors.NotFound;

class WeekTests {
    /** 2026 begins and ends on a Thursday, so it has 53 weeks, and the last holds the first days of 2027. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-29, 2026-W01",
        "2026-05-04, 2026-W19",
        "2026-05-10, 2026-W19",
        "2026-12-27, 2026-W52",
        "2026-12-29, 2026-W53",
        "2027-01-01, 2026-W53",
        "2027-01-03, 2026-W53",
        "2027-01-04, 2027-W01",
    })
    void aDayBelongsToTheWeekOfItsThursday(LocalDate day, String code) {
        assertThat(Week.of(day).code()).isEqualTo(code);
        assertThat(Week.parse(code)).isEqualTo(Week.of(day));
    }

    @Test
    void weeksFollowOneAnotherOverTheEndOfTheYear() {
        var last = Week.parse("2026-W53");
        assertThat(last.monday()).isEqualTo("2026-12-28");
        assertThat(last.sunday()).isEqualTo("2027-01-03");
        assertThat(last.name()).isEqualTo("53/2026");
        assertThat(last.next().code()).isEqualTo("2027-W01");
        assertThat(last.next().previous()).isEqualTo(last);
    }

    @Test
    void onMondayPeopleTalkAboutTheWeekThatEndedElseAboutTheirOwn() {
        assertThat(Week.toTalkAbout(LocalDate.of(2027, 1, 4)).code()).isEqualTo("2026-W53");
        assertThat(Week.toTalkAbout(LocalDate.of(2027, 1, 5)).code()).isEqualTo("2027-W01");
        assertThat(Week.toTalkAbout(LocalDate.of(2027, 1, 3)).code()).isEqualTo("2026-W53");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-W53", "2026-W00", "2026-W54", "2026-19", "2026-W19-1", "", "+99999-W01", "1900-W01"})
    void aWeekThatDoesNotExistIsNotFound(String code) {
        assertThatThrownBy(() -> Week.parse(code)).isInstanceOf(NotFound.class);
    }
}
