package vn.nghitruong.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with what it comes to in a period, where a module can compute it.
 *
 * @param until the last day that was looked at, the period's own or an earlier one
 * @param measure null where the records it needs are not kept yet
 */
public record Scored(
        Indicator indicator,
        Period period,
        LocalDate until,
        @Nullable Measure measure) {
    /**
     * Whether a part reaches the target; empty where there is no figure or no target to hold it against, or where a
     * number a year would be held against what a month came to.
     */
    public Optional<Boolean> reached(Part part) {
        var target = indicator.target();
        var whole = part.kind() == Part.Kind.SHARE || period.kind() == indicator.period();
        return target == null || !whole || !part.comparable(target)
                ? Optional.empty()
                : part.value().map(value -> value.compareTo(target) >= 0);
    }

    /** The same, held against the target that was in force on its last day. */
    Scored by(List<Indicator> rows) {
        var then = new Catalogue.Rows(rows).on(until).stream().findFirst().orElse(indicator);
        return new Scored(then, period, until, measure);
    }

    public Optional<Part> part(String code) {
        return measure == null
                ? Optional.empty()
                : measure.parts().stream()
                        .filter(part -> part.code().equals(code))
                        .findFirst();
    }

    /** Of the first part, for a picture. */
    Optional<BigDecimal> value() {
        return measure == null ? Optional.empty() : measure.parts().getFirst().value();
    }

    /** The page of this figure. */
    public String address() {
        return "/chi-tieu/" + indicator.code() + query();
    }

    /** The list of the records on one side of a part; to be followed by {@code trang=N}. */
    public String records(Part part, Side side) {
        return "/chi-tieu/%s/ho-so%s&phan=%s&ben=%s".formatted(indicator.code(), query(), part.code(), side.word());
    }

    private String query() {
        return "?ky=%s&ngay=%s".formatted(period.kind().word(), until);
    }
}
