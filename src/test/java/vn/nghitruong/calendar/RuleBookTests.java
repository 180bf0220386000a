package vn.nghitruong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.WebTest;
import vn.nghitruong.calendar.Holiday.Kind;
import vn.nghitruong.platform.Table;

/** The rules that come with the program, and counting by them: the Civil Code 2015, articles 144 to 148. */
@WebTest
class RuleBookTests {
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 25);

    @Autowired
    Rules rules;

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void aBookIsReadInTwoQueries() {
        try (var counter = new QueryCounter()) {
            rules.book(NOVEMBER).after("petition.answer", day("2026-11-02"));
            assertThat(counter.statements()).hasSize(2);
        }
    }

    @Test
    void everyRuleOfTheProgramIsThereOnceAndSaysItsBasis() {
        var rows = Table.of("calendar/rules.tsv");
        var book = rules.book(NOVEMBER);
        assertThat(rows).extracting(row -> row.get("key")).doesNotHaveDuplicates();
        assertThat(book.rules()).hasSameSizeAs(rows);
        assertThat(book.rules().values()).allSatisfy(rule -> {
            assertThat(rule.unit().read(rule.value())).as(rule.key()).contains(rule.value());
            assertThat(rule.basis()).as(rule.key()).isNotBlank();
            assertThat(rule.certainty()).as(rule.key()).isNotBlank();
            assertThat(rule.description()).as(rule.key()).isNotBlank();
        });
    }

    @Test
    void thresholdsOfTheLaw() {
        assertThat(rules.threshold("resolution.pass", NOVEMBER).of(15)).isEqualTo(8);
        assertThat(rules.threshold("delegate.removal", NOVEMBER).of(15)).isEqualTo(10);
        assertThat(rules.threshold("session.request", NOVEMBER).of(15)).isEqualTo(5);
        assertThat(rules.threshold("voters.session.request", NOVEMBER).of(4000)).isEqualTo(401);
        assertThatThrownBy(() -> rules.threshold("petition.answer", NOVEMBER)).hasMessageContaining("not in THRESHOLD");
    }

    @Test
    void beforeItsFirstDayARuleIsNotGuessed() {
        assertThat(rules.find("publish.session", day("2026-04-08"))).isEmpty();
        assertThat(rules.on("publish.session", day("2026-04-09")).days()).isEqualTo(7);
        assertThatThrownBy(() -> rules.on("publish.session", day("2026-04-08")))
                .hasMessage("no rule publish.session is in force on 2026-04-08");
        assertThatThrownBy(() -> rules.book(day("2026-04-08")).get("publish.session"))
                .hasMessage("no rule publish.session is in force on 2026-04-08");
    }

    /** LAW, counting, the two examples worked there. */
    @Test
    void periodsOfCalendarAndOfWorkingDays() {
        var book = rules.book(NOVEMBER);
        assertThat(book.after("petition.answer", day("2026-10-25"))).isEqualTo(day("2026-11-25"));
        assertThat(book.after("petition.publish", day("2026-11-10"))).isEqualTo(day("2026-12-02"));
    }

    @Test
    void atLeastSoManyDaysBeforeKeepsTheEarlierWorkingDay() {
        var book = rules.book(NOVEMBER);
        // Five days before Thursday 10 December is a Saturday; seven working days before it leave out two weekends.
        assertThat(book.before("session.docs", day("2026-12-10"))).isEqualTo(day("2026-12-04"));
        assertThat(book.before("petition.report.to.ubnd", day("2026-12-10"))).isEqualTo(day("2026-12-01"));
    }

    @Test
    void aRuleIsNotCountedTheWrongWayRound() {
        var book = rules.book(NOVEMBER);
        assertThatThrownBy(() -> book.after("session.docs", NOVEMBER)).hasMessageContaining("not counted this way");
        assertThatThrownBy(() -> book.before("petition.answer", NOVEMBER)).hasMessageContaining("not counted this way");
        assertThatThrownBy(() -> book.after("pdp.breach", NOVEMBER)).hasMessageContaining("counts no days but HOURS");
    }

    private RuleBook withOfficeHours(String answer) {
        var known = rules.book(NOVEMBER);
        var changed = new java.util.HashMap<>(known.rules());
        changed.put(
                "receipt.after-hours",
                ThresholdTests.rule("receipt.after-hours", Rule.Bound.EXACTLY, answer, RuleUnit.YES_NO));
        return new RuleBook(
                NOVEMBER,
                changed,
                new WorkingCalendar(List.of(WorkingCalendarTests.holiday("2026-11-24", Kind.HOLIDAY))));
    }

    @Test
    void whatComesAfterOfficeHoursIsOfThatDayUnlessTheCouncilSaysOtherwise() {
        var evening = OffsetDateTime.parse("2026-11-23T17:01:00+07:00");
        assertThat(rules.book(NOVEMBER).receivedOn(evening)).isEqualTo(day("2026-11-23"));
        assertThat(withOfficeHours("có").receivedOn(evening)).isEqualTo(day("2026-11-25"));
        assertThat(withOfficeHours("có").receivedOn(evening.minusMinutes(1))).isEqualTo(day("2026-11-23"));
        assertThat(withOfficeHours("có").receivedOn(OffsetDateTime.parse("2026-11-21T09:00:00+07:00")))
                .isEqualTo(day("2026-11-23"));
    }

    /** Whatever the offset a moment is written with, also where clocks are changed that night. */
    @Test
    void theDayIsThatOfVietNam() {
        var book = rules.book(NOVEMBER);
        assertThat(book.receivedOn(OffsetDateTime.parse("2026-10-24T16:59:59Z")))
                .isEqualTo(day("2026-10-24"));
        assertThat(book.receivedOn(OffsetDateTime.parse("2026-10-24T17:00:00Z")))
                .isEqualTo(day("2026-10-25"));
        assertThat(book.receivedOn(OffsetDateTime.parse("2026-10-25T02:30:00+02:00")))
                .isEqualTo(day("2026-10-25"));
    }
}
