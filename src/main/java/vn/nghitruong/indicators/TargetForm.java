package vn.nghitruong.indicators;

import static org.springframework.util.StringUtils.hasText;
import static vn.nghitruong.platform.FormErrors.blank;
import static vn.nghitruong.platform.FormErrors.longer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * Another target for an indicator.
 *
 * @param words as the document says it: "từ 95% trở lên"
 * @param target the number in it, a share as "95%", a number of records as "2"; empty where it is not a number
 * @param from the first day on which it holds
 * @param basis number and day of the document
 */
public record TargetForm(
        @Nullable String words,
        @Nullable String target,
        @Nullable String from,
        @Nullable String basis) {
    static final TargetForm EMPTY = new TargetForm("", "", "", "");
    private static final int WORDS_LENGTH = 200;
    private static final int BASIS_LENGTH = 500;

    /** @param since the day from which the indicator holds */
    FormErrors check(LocalDate since, Texts texts) {
        var day = day();
        return FormErrors.check()
                .reject(blank(words), "words", texts.get("indicators.aim.words.missing"))
                .reject(longer(words, WORDS_LENGTH), "words", texts.get("indicators.aim.words.long", WORDS_LENGTH))
                .reject(hasText(target) && number().isEmpty(), "target", texts.get("indicators.aim.number.wrong"))
                .reject(day == null, "from", texts.get("indicators.aim.from.missing"))
                .reject(
                        day != null && !day.isAfter(since),
                        "from",
                        texts.get("indicators.aim.from.early", VietnameseDates.day(since)))
                .reject(blank(basis), "basis", texts.get("indicators.aim.basis.missing"))
                .reject(longer(basis, BASIS_LENGTH), "basis", texts.get("indicators.aim.basis.long", BASIS_LENGTH))
                .done();
    }

    @Nullable
    LocalDate day() {
        return VietnameseDates.read(from).orElse(null);
    }

    Optional<BigDecimal> number() {
        return blank(target)
                ? Optional.empty()
                : target.strip().endsWith("%")
                        ? Figures.share(target)
                        : Figures.count(target).map(BigDecimal::valueOf);
    }

    String cleanWords() {
        return words == null ? "" : words.strip();
    }

    String cleanBasis() {
        return basis == null ? "" : basis.strip();
    }
}
