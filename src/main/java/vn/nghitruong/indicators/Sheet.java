package vn.nghitruong.indicators;

import java.util.List;
import java.util.Optional;

/**
 * All there is to see of an indicator.
 *
 * @param trend the periods of the same kind up to this one, the earliest first
 * @param rows what has held for it, the newest first: its targets
 */
public record Sheet(Scored score, List<Scored> trend, List<Indicator> rows) {
    public Optional<TrendPicture> picture() {
        return trend.isEmpty() ? Optional.empty() : TrendPicture.of(trend);
    }
}
