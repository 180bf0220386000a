package vn.nghitruong.files;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of an upload that bore a secrecy mark: everything but its content.
 *
 * @param release when, by whom and why it was declared no secret; null while it counts as one
 */
public record QuarantinedFile(
        long id,
        String name,
        String sha256,
        long size,
        String uploadedBy,
        OffsetDateTime uploadedAt,
        List<FoundMark> marks,
        @Nullable Release release) {
    public record Release(OffsetDateTime at, String by, String reason) {}

    public String sizeInWords() {
        return FileSize.inWords(size);
    }
}
