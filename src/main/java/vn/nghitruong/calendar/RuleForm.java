package vn.nghitruong.calendar;

import static vn.nghitruong.platform.FormErrors.blank;
import static vn.nghitruong.platform.FormErrors.longer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * Another value of a rule, from a day on.
 *
 * @param seen the id of the row that the person saw as the last one
 * @param validFrom as the browser sends it, 2026-07-01
 */
public record RuleForm(
        @Nullable Long seen,
        @Nullable String value,
        @Nullable String validFrom,
        @Nullable String basis,
        @Nullable String article,
        @Nullable String articleAddress,
        @Nullable String reason) {
    private static final int YEARS_AHEAD = 5;

    /**
     * @param earliest the first day that has not been ruled by another row yet
     * @param today a day more than some years from it is a slip
     */
    FormErrors check(Rule last, LocalDate earliest, LocalDate today, Texts texts) {
        var day = VietnameseDates.read(validFrom);
        return ArticleFields.check(
                        FormErrors.check()
                                .reject(
                                        value == null || last.unit().read(value).isEmpty(),
                                        "value",
                                        texts.get("calendar.rule.value.wrong." + last.unit()))
                                .reject(day.isEmpty(), "validFrom", texts.get("calendar.rule.from.missing"))
                                .reject(
                                        day.filter(d -> d.isBefore(earliest)).isPresent(),
                                        "validFrom",
                                        texts.get("calendar.rule.from.past", VietnameseDates.day(earliest)))
                                .reject(
                                        day.filter(d -> d.isAfter(today.plusYears(YEARS_AHEAD)))
                                                .isPresent(),
                                        "validFrom",
                                        texts.get("calendar.rule.from.far"))
                                .reject(blank(basis), "basis", texts.get("calendar.rule.basis.missing"))
                                .reject(longer(basis, 1000), "basis", texts.get("calendar.long", "1.000")),
                        article,
                        articleAddress,
                        texts)
                .reject(blank(reason), "reason", texts.get("calendar.reason.missing"))
                .reject(longer(reason, 4000), "reason", texts.get("calendar.long", "4.000"))
                .done();
    }

    /** The row this form makes, of one that was checked. */
    Rule after(Rule last) {
        return new Rule(
                0,
                last.key(),
                last.subject(),
                last.bound(),
                last.unit().read(stripped(value)).orElseThrow(),
                last.unit(),
                last.description(),
                stripped(basis),
                "",
                stripped(article).isEmpty() ? null : new Rule.Article(stripped(article), stripped(articleAddress)),
                VietnameseDates.read(validFrom).orElseThrow(),
                null,
                null);
    }

    static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
