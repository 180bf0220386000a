package vn.nghitruong.duties.entry;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.duties.Act;
import vn.nghitruong.duties.OccurrenceStatus;
import vn.nghitruong.platform.FormErrors;

/**
 * What became of the table that was sent.
 *
 * @param saved how many lines were written
 * @param known how many said what had been written before, such as by the same form sent twice
 * @param taken lines of which somebody else has said something meanwhile
 * @param errors by the field to mend
 * @param left the lines of the page that are still to be entered
 */
record EntryResult(int saved, int known, List<Taken> taken, FormErrors errors, List<EntryRow> left) {
    /** Whether the page has to be shown again. */
    boolean again() {
        return errors.any() || !taken.isEmpty();
    }

    /** A line and the last thing that was said of it; step is null of a line that lies after the first day of use. */
    public record Taken(EntryRow row, @Nullable Last step) {}

    /** The last step of an occurrence. */
    public record Last(
            long occurrenceId,
            Act act,
            OccurrenceStatus status,
            @Nullable LocalDate doneOn,
            String note,
            String takenBy,
            OffsetDateTime takenAt) {
        /** Whether it says just what somebody wants to say now. */
        boolean says(Entry entry) {
            return act == entry.act()
                    && note.equals(entry.note())
                    && (act != Act.SUBMIT || entry.day().equals(doneOn));
        }
    }
}
