package vn.nghitruong.indicators;

import java.util.Optional;
import java.util.stream.Stream;

/** How long something is measured. */
public enum PeriodKind {
    MONTH("thang"),
    QUARTER("quy"),
    YEAR("nam"),
    TERM("nhiem-ky");

    private final String word;

    PeriodKind(String word) {
        this.word = word;
    }

    /** How it is written in an address. */
    public String word() {
        return word;
    }

    static Optional<PeriodKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
