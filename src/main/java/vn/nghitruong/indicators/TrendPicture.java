package vn.nghitruong.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bars of a trend, in units of a drawing of {@link #WIDTH} by {@link #HEIGHT}. A period without a figure has no bar;
 * a figure of zero has a thin one.
 *
 * @param target how far from the top its line runs, -1 where there is no target to draw
 */
public record TrendPicture(List<Bar> bars, int target) {
    public static final int WIDTH = 600;
    public static final int HEIGHT = 120;
    private static final int WIDEST = 60;
    private static final int THIN = 2;

    /** One period's. */
    public record Bar(int x, int y, int width, int height) {}

    /** Of the first part, which is the one the target is held against; empty where no period has a figure. */
    static Optional<TrendPicture> of(List<Scored> trend) {
        var values = trend.stream().map(Scored::value).toList();
        if (values.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var first = trend.getLast();
        var goal = Optional.ofNullable(first.indicator().target())
                .filter(target -> first.measure().parts().getFirst().comparable(target));
        var top = top(first, values, goal).doubleValue();
        var step = Math.min(WIDEST, WIDTH / trend.size());
        var bars = new ArrayList<Bar>();
        for (var i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                var height = Math.max(THIN, (int) (values.get(i).get().doubleValue() / top * HEIGHT));
                bars.add(new Bar(i * step, HEIGHT - height, Math.max(THIN, step * 3 / 4), height));
            }
        }
        return Optional.of(new TrendPicture(
                bars,
                goal.map(g -> HEIGHT - (int) (g.doubleValue() / top * HEIGHT)).orElse(-1)));
    }

    /** A share is drawn on a scale up to one, a count up to its largest or the target. */
    private static BigDecimal top(Scored any, List<Optional<BigDecimal>> values, Optional<BigDecimal> goal) {
        if (any.measure().parts().getFirst().kind() == Part.Kind.SHARE) {
            return BigDecimal.ONE;
        }
        return values.stream().flatMap(Optional::stream).reduce(goal.orElse(BigDecimal.ONE), BigDecimal::max);
    }
}
