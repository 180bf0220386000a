package vn.nghitruong.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures: as people type them, and a share as it is computed. */
final class Figures {
    private static final int PER_CENT = 2;

    private Figures() {}

    /** "85,5%" or "85,5" as a share of one; empty where it is none between 0 and 100. */
    static Optional<BigDecimal> share(@Nullable String typed) {
        var digits =
                typed == null ? "" : typed.strip().replaceFirst("\\s*%$", "").replace(',', '.');
        if (!digits.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(digits).movePointLeft(PER_CENT))
                .filter(share -> share.compareTo(BigDecimal.ONE) <= 0);
    }

    /** The share of one, to four places. */
    static BigDecimal share(int met, int all) {
        return BigDecimal.valueOf(met).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
    }

    /** A number of records; empty where it is not a whole number of at most nine digits. */
    static Optional<Integer> count(@Nullable String typed) {
        var digits = typed == null ? "" : typed.strip();
        return digits.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
