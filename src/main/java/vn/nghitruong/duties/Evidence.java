package vn.nghitruong.duties;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Proof that something was done.
 *
 * @param words a document's number and where it is kept, or what is to be seen at the address
 * @param address where it was published, null of a document
 * @param addedAt Asia/Ho_Chi_Minh
 */
public record Evidence(
        long id,
        long occurrenceId,
        Kind kind,
        String words,
        @Nullable String address,
        @Nullable LocalDate publishedOn,
        String addedBy,
        OffsetDateTime addedAt) {
    /** What it is. */
    public enum Kind {
        DOCUMENT,
        ADDRESS,
        /** A file, which is kept with the occurrence under this name. */
        FILE
    }
}
