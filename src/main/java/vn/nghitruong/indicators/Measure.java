package vn.nghitruong.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The value of an indicator on a day, as the records behind it.
 *
 * @param met what counts in the numerator
 * @param unmet what counts in the denominator only
 * @param excluded what counts in neither, each with the reason
 */
public record Measure(List<Evidence> met, List<Evidence> unmet, List<Evidence> excluded) {
    public int denominator() {
        return met.size() + unmet.size();
    }

    /** The share of one, to four places; empty where there is nothing to divide by, which is no figure, not zero. */
    public Optional<BigDecimal> share() {
        return denominator() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(met.size())
                        .divide(BigDecimal.valueOf(denominator()), 4, RoundingMode.HALF_UP));
    }
}
