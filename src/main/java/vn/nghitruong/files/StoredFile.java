package vn.nghitruong.files;

import java.time.OffsetDateTime;
import vn.nghitruong.platform.Subject;

/**
 * A file that is kept.
 *
 * @param name as it is shown and downloaded, its ending that of its content
 * @param sha256 of the content, in hexadecimal
 * @param size in bytes
 * @param use the record it belongs to; the module of that record decides who may see it
 * @param storedBy the display name of whoever uploaded it
 */
public record StoredFile(
        long id,
        String name,
        String sha256,
        long size,
        FileKind kind,
        Secrecy secrecy,
        FileState state,
        Subject use,
        String storedBy,
        OffsetDateTime storedAt) {
    /** Where it is downloaded, within this council. */
    public String address() {
        return "/tep/" + id + "/" + FileName.inAddress(name, kind);
    }

    /** Its size as people write it: "1,2 MB". */
    public String sizeInWords() {
        return FileSize.inWords(size);
    }
}
