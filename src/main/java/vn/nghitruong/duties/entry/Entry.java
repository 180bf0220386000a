package vn.nghitruong.duties.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.duties.Act;
import vn.nghitruong.duties.OccurrenceStatus;

/**
 * What is to be written of one line.
 *
 * @param status where it leads
 * @param day on which it was really done, null where it was not
 */
record Entry(
        EntryRow row,
        Act act,
        OccurrenceStatus status,
        @Nullable LocalDate day,
        String words) {
    /** How the history tells it from what was reported in time. */
    private static final String MARK = "Nhập khi bắt đầu dùng hệ thống";

    String note() {
        return words.isEmpty() ? MARK + "." : MARK + ": " + words;
    }

    /** The number of a document shows a result; of what was not done there is nothing to show. */
    String evidence() {
        return act == Act.SUBMIT ? words : "";
    }
}
