package vn.nghitruong.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One figure of an indicator, as the records behind it; a record stands in one of the three lists only.
 *
 * @param code within the indicator, for addresses: {@code dung-thoi-gian}
 * @param name in a few words; empty where an indicator has this one part
 * @param aimed whether the target of the indicator is held against this part, or it only stands beside
 * @param met what counts; of a share the numerator
 * @param unmet of a share what counts in the denominator only; of a count what does not count yet
 * @param excluded what counts in neither, each with the reason
 */
public record Part(
        String code,
        String name,
        Kind kind,
        boolean aimed,
        List<Counted> met,
        List<Counted> unmet,
        List<Counted> excluded) {
    /** What its figure is. */
    public enum Kind {
        SHARE,
        COUNT
    }

    /** A part made of those of some dated records whose day lies in a span. */
    public static Part of(String code, String name, Kind kind, boolean aimed, List<Dated> dated, Span span) {
        var sides = dated.stream()
                .filter(each -> span.contains(each.day()))
                .collect(Collectors.groupingBy(
                        Dated::side, Collectors.mapping(Dated::counted, Collectors.toUnmodifiableList())));
        return new Part(
                code,
                name,
                kind,
                aimed,
                sides.getOrDefault(Side.MET, List.of()),
                sides.getOrDefault(Side.UNMET, List.of()),
                sides.getOrDefault(Side.EXCLUDED, List.of()));
    }

    public List<Counted> on(Side side) {
        return switch (side) {
            case MET -> met;
            case UNMET -> unmet;
            case EXCLUDED -> excluded;
        };
    }

    public int denominator() {
        return met.size() + unmet.size();
    }

    /**
     * Of a share the share of one, to four places, empty where there is nothing to divide by, which is no figure, not
     * zero; of a count the number of records that count.
     */
    public Optional<BigDecimal> value() {
        if (kind == Kind.COUNT) {
            return Optional.of(BigDecimal.valueOf(met.size()));
        }
        return denominator() == 0 ? Optional.empty() : Optional.of(Figures.share(met.size(), denominator()));
    }

    /** How many records of numerator and denominator stand under each heading the formula counts apart. */
    public Map<String, Long> split() {
        return Stream.concat(met.stream(), unmet.stream())
                .filter(counted -> counted.split() != null)
                .collect(Collectors.groupingBy(Counted::split, TreeMap::new, Collectors.counting()));
    }

    /** Whether a target can be held against this figure: a share has one up to 1, a count one from 1 on. */
    boolean comparable(BigDecimal target) {
        var side = target.compareTo(BigDecimal.ONE);
        return aimed && (side == 0 || (kind == Kind.SHARE) == (side < 0));
    }
}
