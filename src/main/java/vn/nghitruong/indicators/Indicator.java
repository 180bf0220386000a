package vn.nghitruong.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the catalogue.
 *
 * @param clause of the document that asks for it, such as {@code II.4}
 * @param shortName for a list, a few words
 * @param name in the words of the document
 * @param formula in words, for people
 * @param target a share of one (0.9 is 90 %) or a number of records in a period (2), null where it is not a number
 * @param period in which the document wants it measured
 * @param needs which records its value is computed from
 * @param basis the document that asks for it
 * @param validFrom the day from which this row holds, until the next one of the same code
 * @param targetBasis the document behind the target, null where it is the same
 */
public record Indicator(
        String code,
        String clause,
        String shortName,
        String name,
        String formula,
        @Nullable BigDecimal target,
        String targetWords,
        PeriodKind period,
        String needs,
        String basis,
        LocalDate validFrom,
        @Nullable String targetBasis) {
    /** The document behind the target. */
    public String groundOfTarget() {
        return targetBasis == null ? basis : targetBasis;
    }
}
