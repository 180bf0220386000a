package vn.nghitruong.calendar;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A share of a whole that must be reached: "quá 1/2", "ít nhất 2/3", "trên 10%" (Law 72/2025, articles 34 and 35).
 *
 * @param strict whether exactly the share is not enough yet
 */
public record Threshold(int numerator, int denominator, boolean strict) {
    private static final Pattern WRITTEN = Pattern.compile(
            "(>=|≥|>|ít nhất|từ|quá|hơn|trên)\\s*(\\d{1,4})\\s*(?:/\\s*(\\d{1,4})|%)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public Threshold {
        if (numerator < 1 || denominator < 1 || numerator > denominator || (strict && numerator == denominator)) {
            throw new IllegalArgumentException("no share of a whole: " + numerator + "/" + denominator);
        }
    }

    /** The least whole number of a total that reaches it: of 15, more than half is 8 and two thirds are 10. */
    public int of(int total) {
        if (total < 0) {
            throw new IllegalArgumentException("a total of " + total);
        }
        var exact = BigInteger.valueOf(total).multiply(BigInteger.valueOf(numerator));
        var parts = exact.divideAndRemainder(BigInteger.valueOf(denominator));
        return parts[0].intValueExact() + (strict || parts[1].signum() > 0 ? 1 : 0);
    }

    /** Reads a share with its sign or word; without one it is not known whether exactly the share is enough. */
    static Optional<Threshold> read(String written) {
        var parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var strict = switch (parts.group(1).toLowerCase()) {
            case ">", "quá", "hơn", "trên" -> true;
            default -> false;
        };
        var numerator = Integer.parseInt(parts.group(2));
        var denominator = parts.group(3) == null ? 100 : Integer.parseInt(parts.group(3));
        var share = 1 <= numerator && numerator <= denominator && !(strict && numerator == denominator);
        return share ? Optional.of(new Threshold(numerator, denominator, strict)) : Optional.empty();
    }

    /** 1/2, or 10% where it is given in hundredths. */
    public String share() {
        return denominator == 100 ? numerator + "%" : numerator + "/" + denominator;
    }

    /** As it is stored, from which {@link #read} makes an equal one. */
    String canonical() {
        return (strict ? "> " : ">= ") + share();
    }
}
