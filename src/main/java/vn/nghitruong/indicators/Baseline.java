package vn.nghitruong.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document says an indicator came to before it was computed from records.
 *
 * @param part which figure of the indicator, in words; empty where it has one
 * @param asOf the day to which the document counts
 * @param denominator null of a mere number
 * @param share of one, where the document says no more than that
 * @param document its number, day and where it is kept
 * @param address where it can be read, null where nowhere
 * @param supersedes the one whose place it takes, null of the first
 * @param reason of a correction
 * @param superseded whether another one has taken its place
 */
public record Baseline(
        long id,
        String indicator,
        String part,
        LocalDate asOf,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        @Nullable BigDecimal share,
        String document,
        @Nullable String address,
        @Nullable Long supersedes,
        @Nullable String reason,
        String enteredBy,
        OffsetDateTime enteredAt,
        boolean superseded) {
    /** The share of one; empty of a mere number. */
    public Optional<BigDecimal> asShare() {
        if (share != null || denominator == null) {
            return Optional.ofNullable(share);
        }
        return Optional.of(Figures.share(numerator, denominator));
    }

    /** As it would be typed again, to correct it. */
    BaselineForm form() {
        return new BaselineForm(
                part,
                asOf.toString(),
                numerator == null ? "" : numerator.toString(),
                denominator == null ? "" : denominator.toString(),
                share == null
                        ? ""
                        : share.movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString()
                                .replace('.', ','),
                document,
                address == null ? "" : address,
                "");
    }
}
