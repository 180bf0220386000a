package vn.nghitruong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser takes years of six digits; nobody here can mean them. */
class TypedDayTests {
    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "+20000-01-01", "9999-01-01", "-999999999-01-01", "31/4/2026", " "})
    void whatNobodyCanMeanIsNoDay(String typed) {
        assertThat(VietnameseDates.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-24", "24/4/2026", " 24/04/2026 "})
    void aDayAsBrowsersAndPeopleWriteIt(String typed) {
        assertThat(VietnameseDates.read(typed)).contains(java.time.LocalDate.of(2026, 4, 24));
    }
}
