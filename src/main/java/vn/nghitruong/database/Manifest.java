package vn.nghitruong.database;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a backup says of itself: where it comes from and what must be in it. */
record Manifest(String format, int version, Instant createdAt, String postgresql, List<Part> councils) {
    static final String NAME = "manifest.json";
    static final String FORMAT = "nghitruong-backup";
    static final int VERSION = 1;

    /**
     * One council.
     *
     * @param migration the newest migration of its schema
     * @param files contents of uploaded files; null in backups of before there were any
     * @param lastSeal the audit's last seal, so that a backup kept elsewhere witnesses what the history was
     */
    record Part(
            String code,
            String name,
            String migration,
            @Nullable Seal lastSeal,
            List<Content> tables,
            List<Content> core,
            List<Sequence> sequences,
            @Nullable List<Blob> files) {
        List<Blob> blobs() {
            return files == null ? List.of() : files;
        }

        Stream<Content> contents() {
            return Stream.concat(tables.stream(), core.stream());
        }

        long rows() {
            return tables.stream().mapToLong(Content::rows).sum();
        }
    }

    record Seal(long id, String hash) {}

    /** One table, stored as one entry of the archive. */
    record Content(String table, String entry, long rows, String sha256) {}

    /** The content of uploaded files, under its hash. */
    record Blob(String sha256, long size) {
        String entry(String council) {
            return council + "/files/" + sha256;
        }
    }

    record Sequence(String name, long lastValue) {}
}
