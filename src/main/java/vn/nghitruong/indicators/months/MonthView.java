package vn.nghitruong.indicators.months;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.indicators.Part;
import vn.nghitruong.indicators.months.FrozenMonth.Line;

/**
 * The sheet of a month.
 *
 * @param over whether the month is over, so that it can be frozen
 * @param versions the newest first; empty where nobody has frozen it
 * @param shown the version that is looked at, null where there is none: then the figures are today's
 * @param differences of the shown version to today
 */
public record MonthView(
        YearMonth month,
        boolean over,
        List<Version> versions,
        @Nullable Version shown,
        List<Row> rows,
        List<Difference> differences) {
    /**
     * One figure as it was frozen and as it is.
     *
     * @param first whether it is the first one of its indicator
     * @param frozen null where there was no such part, or where nothing is frozen
     * @param now null where there is no such part any more
     */
    public record Row(
            Line line,
            boolean first,
            @Nullable Part frozen,
            @Nullable Part now) {
        /** The one to show. */
        public @Nullable Part part() {
            return frozen == null ? now : frozen;
        }

        /** Whether the figure itself is another one, not only a record behind it. */
        public boolean differs() {
            return frozen == null
                    || now == null
                    || frozen.met().size() != now.met().size()
                    || frozen.denominator() != now.denominator();
        }
    }

    /** The number of the newest version, 0 where there is none. */
    public int newest() {
        return versions.isEmpty() ? 0 : versions.getFirst().version();
    }

    public boolean isNewest() {
        return shown != null && shown.equals(versions.getFirst());
    }

    /** Whether there is something to freeze: nothing is yet, or it is not what it was, or its approval has ended. */
    public boolean mayFreeze() {
        return over
                && (shown == null || isNewest() && (!differences.isEmpty() || shown.state() == Version.State.FALLEN));
    }

    public boolean mayApprove() {
        return isNewest() && shown.state() == Version.State.FROZEN && differences.isEmpty();
    }

    static List<Row> rows(@Nullable FrozenMonth frozen, FrozenMonth today) {
        var then = frozen == null ? Map.<String, Line>of() : Differences.lines(frozen);
        var now = Differences.lines(today);
        var rows = new ArrayList<Row>();
        for (var code : Differences.union(then, now)) {
            var line = Objects.requireNonNullElseGet(then.get(code), () -> now.get(code));
            var was = Differences.parts(then.get(code));
            var is = Differences.parts(now.get(code));
            var first = true;
            for (var part : Differences.union(was, is)) {
                rows.add(new Row(line, first, was.get(part), is.get(part)));
                first = false;
            }
            if (first) {
                rows.add(new Row(line, true, null, null));
            }
        }
        return rows;
    }
}
