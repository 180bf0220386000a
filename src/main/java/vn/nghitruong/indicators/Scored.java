package vn.nghitruong.indicators;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its value, where a module can compute one.
 *
 * @param measure null where the records it needs are not kept yet
 */
public record Scored(Indicator indicator, @Nullable Measure measure) {
    /** Whether the target is reached; empty where there is no figure or no target to hold it against. */
    public Optional<Boolean> reached() {
        var target = indicator.target();
        return measure == null || target == null
                ? Optional.empty()
                : measure.share().map(share -> share.compareTo(target) >= 0);
    }
}
