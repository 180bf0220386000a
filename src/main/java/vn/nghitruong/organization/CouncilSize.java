package vn.nghitruong.organization;

import java.time.LocalDate;
import java.util.List;

/**
 * How many delegates there are on a day and what each share of them comes to.
 *
 * @param total the whole of which shares are taken; nothing can be said of it while it is 0
 * @param counting whether the suspended belong to the whole, in words, with where that comes from
 * @param thresholds one for each {@link Decision}; empty while the total is 0
 */
public record CouncilSize(
        LocalDate day, int inOffice, int suspended, int total, String counting, List<Threshold> thresholds) {
    /** The least number of delegates that is enough; throws where the council has no delegates. */
    public int needed(Decision decision) {
        return thresholds.stream()
                .filter(threshold -> threshold.decision() == decision)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no delegates are in office on " + day))
                .needed();
    }
}
