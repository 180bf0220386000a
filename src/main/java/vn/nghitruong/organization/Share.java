package vn.nghitruong.organization;

import java.util.regex.Pattern;

/** A share of all delegates as a rule writes it: "> 1/2" is more than half, ">= 2/3" two thirds or more. */
record Share(boolean more, int numerator, int denominator) {
    private static final Pattern WRITTEN = Pattern.compile("(>=?) ?([1-9]\\d?)/([1-9]\\d?)");

    static Share of(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalStateException("not a share of a whole: " + written);
        }
        return new Share(
                parts.group(1).equals(">"), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    /** The least whole number that is enough of a total. */
    int of(int total) {
        var product = total * numerator;
        return more ? product / denominator + 1 : Math.ceilDiv(product, denominator);
    }

    String fraction() {
        return numerator + "/" + denominator;
    }
}
