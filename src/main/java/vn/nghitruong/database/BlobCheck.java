package vn.nghitruong.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.Consumer;
import vn.nghitruong.blobs.BlobStore;

/** The uploaded files of one council against their hashes: each content must be there and be what it was. */
final class BlobCheck {
    private final Reading reading;
    private final BlobStore store;
    private final Consumer<String> finding;

    BlobCheck(Reading reading, BlobStore store, Consumer<String> finding) {
        this.reading = reading;
        this.store = store;
        this.finding = finding;
    }

    void contents(String council) throws SQLException {
        for (var kept : KeptBlob.of(reading, Schemas.of(council))) {
            try {
                if (!sha256(council, kept).equals(kept.sha256())) {
                    finding.accept("tệp “%s” (mã %s): nội dung trên đĩa đã bị thay đổi."
                            .formatted(kept.names(), kept.sha256()));
                }
            } catch (NoSuchFileException e) {
                finding.accept("tệp “%s” (mã %s): không còn trên đĩa.".formatted(kept.names(), kept.sha256()));
            } catch (IOException e) {
                finding.accept("tệp “%s” (mã %s): không đọc được (%s)."
                        .formatted(kept.names(), kept.sha256(), e.getMessage()));
            }
        }
    }

    private String sha256(String council, KeptBlob kept) throws IOException {
        try (var content = new DigestInputStream(store.open(council, kept.sha256()), Sha256.digest())) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        }
    }
}
