package vn.nghitruong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares of the whole council: Law 72/2025, articles 34 and 35. */
class ThresholdTests {
    private static Threshold share(String written) {
        return Threshold.read(written).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "quá 1/2, 15, 8",
        "ít nhất 2/3, 15, 10",
        "ít nhất 1/3, 15, 5",
        "quá 1/2, 30, 16",
        "ít nhất 2/3, 30, 20",
        "ít nhất 1/3, 30, 10",
        "ít nhất 2/3, 25, 17",
        "ít nhất 1/3, 25, 9",
        "quá 10%, 4000, 401",
        "quá 10%, 4001, 401",
        "quá 10%, 2147483647, 214748365",
        "quá 1/2, 0, 1"
    })
    void theLeastNumberThatReachesAShare(String written, int total, int least) {
        assertThat(share(written).of(total)).isEqualTo(least);
    }

    /** What is reached is checked by multiplying instead of dividing, for every council there can be. */
    @Test
    void oneLessWouldNotReachIt() {
        for (var share : new Threshold[] {share("> 1/2"), share(">= 2/3"), share(">= 1/3"), share("> 10%")}) {
            for (var total = 1; total <= 500; total++) {
                var least = share.of(total);
                assertThat(reaches(share, least, total))
                        .as("%s of %d", share, total)
                        .isTrue();
                assertThat(reaches(share, least - 1, total))
                        .as("%s of %d", share, total)
                        .isFalse();
            }
        }
    }

    private static boolean reaches(Threshold share, int number, int total) {
        var left = (long) number * share.denominator();
        var right = (long) total * share.numerator();
        return share.strict() ? left > right : left >= right;
    }

    @ParameterizedTest
    @ValueSource(strings = {"> 1/2", ">1/2", "quá 1/2", "Quá 1/2", "hơn 1 / 2", "TRÊN 1/2"})
    void moreThanHalfHoweverPeopleWriteIt(String written) {
        assertThat(share(written)).isEqualTo(new Threshold(1, 2, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {">= 2/3", "≥2/3", "ít nhất 2/3", "Ít nhất 2/3", "từ 2/3"})
    void atLeastTwoThirdsHoweverPeopleWriteIt(String written) {
        assertThat(share(written)).isEqualTo(new Threshold(2, 3, false));
    }

    /** Without a sign it is not known whether exactly half is enough. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "1/2", "abc", "> 3/2", "> 1/0", "> 0/2", "> 1/1", "quá 101%", "> 99999/100000", "< 1/2"})
    void whatIsNoShareIsRefused(String written) {
        assertThat(Threshold.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> 1/2", ">= 2/3", "> 10%", ">= 1/3"})
    void aShareIsReadBackAsItWasStored(String canonical) {
        assertThat(share(canonical).canonical()).isEqualTo(canonical);
    }

    static Rule rule(String key, Rule.Bound bound, String value, RuleUnit unit) {
        var from = LocalDate.of(2026, 1, 1);
        return new Rule(1, key, RuleSubject.SYSTEM, bound, value, unit, "thử", "thử", "", null, from, null, null);
    }

    @Test
    void aRuleIsReadInItsOwnUnitOnly() {
        var hours = rule("pdp.breach", Rule.Bound.AT_MOST, "72", RuleUnit.HOURS);
        assertThat(hours.hours()).isEqualTo(72);
        assertThat(hours.number()).isEqualTo(72);
        assertThatThrownBy(hours::days)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule pdp.breach is given in HOURS, not in DAYS");
        assertThatThrownBy(hours::threshold).hasMessageContaining("not in THRESHOLD");
        assertThatThrownBy(hours::yes).hasMessageContaining("not in YES_NO");
        assertThatThrownBy(() -> rule("x", Rule.Bound.EXACTLY, "> 1/2", RuleUnit.THRESHOLD)
                        .number())
                .hasMessage("rule x is no number but THRESHOLD: > 1/2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAYS|30|30",
                "DAYS| 07 |7",
                "DAYS|abc|",
                "DAYS|-1|",
                "DAYS|1.5|",
                "DAYS|99999|",
                "DAY_OF_MONTH|31|31",
                "DAY_OF_MONTH|32|",
                "DAY_OF_MONTH|0|",
                "MONTHS_OF_YEAR|10,4|4, 10",
                "MONTHS_OF_YEAR|13|",
                "MONTHS_OF_YEAR|4, x|",
                "TIME_OF_DAY|17h30|17:30",
                "TIME_OF_DAY|7:00|07:00",
                "TIME_OF_DAY|17h|17:00",
                "TIME_OF_DAY|25:00|",
                "YES_NO|Có|có",
                "YES_NO|Co\u0301|có",
                "YES_NO|đúng|",
                "THRESHOLD|quá 50%|> 50%"
            })
    void aValueIsUnderstoodOrRefused(RuleUnit unit, String typed, String stored) {
        assertThat(unit.read(typed).orElse(null)).isEqualTo(stored);
    }
}
