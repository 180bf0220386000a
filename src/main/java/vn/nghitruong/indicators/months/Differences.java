package vn.nghitruong.indicators.months;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.indicators.Counted;
import vn.nghitruong.indicators.Part;
import vn.nghitruong.indicators.Side;
import vn.nghitruong.indicators.months.Difference.Change;
import vn.nghitruong.indicators.months.Difference.Placed;
import vn.nghitruong.indicators.months.FrozenMonth.Figure;
import vn.nghitruong.indicators.months.FrozenMonth.Line;

/** Compares a month as it was frozen with the same month as the records have it today. */
final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(FrozenMonth before, FrozenMonth now) {
        var differences = new Differences();
        var then = lines(before);
        var today = lines(now);
        for (var code : union(then, today)) {
            differences.line(then.get(code), today.get(code));
        }
        return List.copyOf(differences.found);
    }

    static Map<String, Line> lines(FrozenMonth month) {
        return month.indicators().stream()
                .collect(Collectors.toMap(Line::code, Function.identity(), Differences::once, LinkedHashMap::new));
    }

    static Map<String, Part> parts(@Nullable Line line) {
        var parts = new LinkedHashMap<String, Part>();
        if (line != null) {
            line.parts().stream().map(Figure::part).forEach(part -> parts.put(part.code(), part));
        }
        return parts;
    }

    static <T> LinkedHashSet<String> union(Map<String, T> one, Map<String, T> other) {
        var all = new LinkedHashSet<>(one.keySet());
        all.addAll(other.keySet());
        return all;
    }

    private static <T> T once(T first, T second) {
        throw new IllegalStateException("twice in one list: " + first);
    }

    private void line(@Nullable Line before, @Nullable Line now) {
        var name = (now == null ? before : now).shortName();
        var wasDefined = definition(before);
        var isDefined = definition(now);
        if (wasDefined == null || !wasDefined.words().equals(isDefined == null ? "" : isDefined.words())) {
            found.add(new Difference(name, "", Change.DEFINITION, wasDefined, isDefined));
        }
        var then = parts(before);
        var today = parts(now);
        for (var code : union(then, today)) {
            part(name, then.get(code), today.get(code));
        }
    }

    private static @Nullable Placed definition(@Nullable Line line) {
        return line == null
                ? null
                : new Placed(
                        null,
                        line.shortName(),
                        "/chi-tieu/" + line.code(),
                        "%s. %s (%s)".formatted(line.targetWords(), line.formula(), line.basis()));
    }

    private void part(String indicator, @Nullable Part before, @Nullable Part now) {
        var name = (now == null ? before : now).name();
        var then = placed(before);
        var today = placed(now);
        for (var key : union(then, today)) {
            var was = then.get(key);
            var is = today.get(key);
            if (!was(was, is)) {
                found.add(new Difference(indicator, name, change(was, is), was, is));
            }
        }
    }

    private static boolean was(@Nullable Placed before, @Nullable Placed now) {
        return before != null && before.equals(now);
    }

    private static Change change(@Nullable Placed before, @Nullable Placed now) {
        if (before == null) {
            return Change.IN;
        }
        if (now == null) {
            return Change.OUT;
        }
        return before.side() == now.side() ? Change.WORDS : Change.SIDE;
    }

    private static Map<String, Placed> placed(@Nullable Part part) {
        var all = new LinkedHashMap<String, Placed>();
        if (part == null) {
            return all;
        }
        for (var side : Side.values()) {
            for (var counted : part.on(side)) {
                var record = counted.record();
                var twice = all.put(
                        record.kind() + ":" + record.code(),
                        new Placed(side, record.title(), record.address(), words(counted)));
                if (twice != null) {
                    once(twice, twice);
                }
            }
        }
        return all;
    }

    private static String words(Counted counted) {
        return counted.split() == null ? counted.why() : counted.why() + " · " + counted.split();
    }
}
