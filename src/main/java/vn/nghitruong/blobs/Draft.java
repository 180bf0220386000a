package vn.nghitruong.blobs;

import java.io.IOException;
import java.nio.file.Path;

/** A content that has been received and not been kept; closing it lets it go, without a trace unless it was kept. */
public interface Draft extends AutoCloseable {
    /** Where it can be looked at; its place while it is a draft, not its place in the store. */
    Path path();

    String sha256();

    /** Bytes that were taken in; of a content that is too large, those up to the limit. */
    long size();

    /** Whether the content goes on beyond the limit; it is cut off there and cannot be kept. */
    boolean tooLarge();

    /** Keeps it for good: it is on the disk, whole and under its hash, when this returns. */
    void keep() throws IOException;

    @Override
    void close();
}
