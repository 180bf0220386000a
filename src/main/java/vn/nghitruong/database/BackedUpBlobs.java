package vn.nghitruong.database;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.nghitruong.blobs.BlobStore;

/**
 * The uploaded files of one council on their way into a backup. Read after the rows: a content that a row of that moment
 * names is never removed. One that is missing all the same is told of and does not keep the rest from being saved.
 */
final class BackedUpBlobs {
    private final BlobStore store;
    private final BackupWriter writer;
    private final String council;
    private final List<String> lost;

    BackedUpBlobs(BlobStore store, BackupWriter writer, String council, List<String> lost) {
        this.store = store;
        this.writer = writer;
        this.council = council;
        this.lost = lost;
    }

    List<Manifest.Blob> write(Reading reading) throws IOException, SQLException {
        var written = new ArrayList<Manifest.Blob>();
        for (var kept : KeptBlob.of(reading, Schemas.of(council))) {
            var blob = new Manifest.Blob(kept.sha256(), kept.size());
            if (write(blob)) {
                written.add(blob);
            } else {
                lost.add("%s: %s (mã %s)".formatted(council, kept.names(), kept.sha256()));
            }
        }
        return written;
    }

    private boolean write(Manifest.Blob blob) throws IOException {
        try (var content = store.open(council, blob.sha256())) {
            return writer.add(blob.entry(council), blob.sha256(), content);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
