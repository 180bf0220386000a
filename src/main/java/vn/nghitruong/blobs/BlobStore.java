package vn.nghitruong.blobs;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/**
 * Keeps contents under their SHA-256, each council's apart from the others'. The same content is kept once in a council.
 * A content never changes; what a file is called and who may read it, others know.
 */
public interface BlobStore {
    /**
     * Takes in a content that may yet be refused: nothing is kept until {@link Draft#keep}. Reads no more than the limit
     * and answers how it went with {@link Draft#tooLarge}.
     */
    Draft receive(String council, InputStream content, long limit) throws IOException;

    boolean exists(String council, String sha256);

    /** Opens a content; throws NoSuchFileException where it is not there. */
    InputStream open(String council, String sha256) throws IOException;

    /** Hands over every content of a council, in no particular order. */
    void each(String council, Visitor visitor) throws IOException;

    /** Removes a content that nobody has kept anew since a time; answers whether it did. */
    boolean removeIfOlder(String council, String sha256, Instant than) throws IOException;

    /** Removes what was received before a time and neither kept nor let go, because the machine stopped. */
    void removeDrafts(String council, Instant before) throws IOException;

    /** Is told of a content and of the time when it was last kept. */
    interface Visitor {
        void visit(String sha256, Instant keptAt) throws IOException;
    }
}
