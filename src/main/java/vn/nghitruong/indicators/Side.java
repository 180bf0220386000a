package vn.nghitruong.indicators;

import java.util.Optional;
import java.util.stream.Stream;

/** Where a record stands in an indicator. */
public enum Side {
    /** In the numerator, and so in the denominator. */
    MET("dat"),
    /** In the denominator only. */
    UNMET("chua-dat"),
    /** In neither, with the reason. */
    EXCLUDED("ngoai");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /** How it is written in an address. */
    public String word() {
        return word;
    }

    /** The side an address names. */
    public static Optional<Side> of(String word) {
        return Stream.of(values()).filter(side -> side.word.equals(word)).findFirst();
    }
}
