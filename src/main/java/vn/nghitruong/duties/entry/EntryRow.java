package vn.nghitruong.duties.entry;

import java.time.LocalDate;
import vn.nghitruong.duties.OccurrenceStatus;
import vn.nghitruong.duties.Share;

/**
 * One line of the table: one time that something fell due before the first day of use, for one of those who lead it.
 *
 * @param code of the duty, as in its address
 * @param since the day of the document that assigned it
 * @param standing whether it can be answered with "nothing came up"
 * @param confirmation whether a second person has to confirm results of this duty
 * @param lastDay the last day that counts as on time
 */
public record EntryRow(
        long id,
        long dutyId,
        String code,
        String task,
        LocalDate since,
        boolean standing,
        boolean confirmation,
        String period,
        LocalDate lastDay,
        Share share,
        OccurrenceStatus status) {
    /** As the fields of this line are named. */
    public String key() {
        return String.valueOf(id);
    }

    /** The key of all parts that the members of one body have by the same day. */
    String batchKey() {
        return "n%d-%s-%d".formatted(dutyId, lastDay, share.bodyId());
    }
}
