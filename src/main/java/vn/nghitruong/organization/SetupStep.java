package vn.nghitruong.organization;

import java.util.Optional;

/** The questions of the set-up, one a page, in their order. */
public enum SetupStep {
    NAME("ten"),
    SIZE("dan-so"),
    TERM("nhiem-ky"),
    COMMITTEES("ban"),
    DELEGATES("dai-bieu"),
    VILLAGES("thon"),
    OFFICE("van-phong"),
    FIRST_DAY("ngay-dau");

    private final String word;

    SetupStep(String word) {
        this.word = word;
    }

    static Optional<SetupStep> of(String word) {
        for (var step : values()) {
            if (step.word.equals(word)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    public String address() {
        return "/thiet-lap/" + word;
    }

    /** Whether what is asked for has a page of its own, so that here one only says that it is settled. */
    public boolean elsewhere() {
        return this == DELEGATES || this == FIRST_DAY;
    }

    /** From 1. */
    public int number() {
        return ordinal() + 1;
    }
}
