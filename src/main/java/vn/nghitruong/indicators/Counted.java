package vn.nghitruong.indicators;

import org.jspecify.annotations.Nullable;
import vn.nghitruong.platform.Subject;

/**
 * A record that counts, or does not, in an indicator.
 *
 * @param record what it is; kind and code tell it from every other one of the same part
 * @param why it counts where it does: "xong 24/4/2026, hạn 24/4/2026"; empty where nothing is to be said
 * @param split the heading under which a formula counts it apart, null where it knows no such headings
 */
public record Counted(Subject record, String why, @Nullable String split) {
    public Counted(Subject record, String why) {
        this(record, why, null);
    }
}
