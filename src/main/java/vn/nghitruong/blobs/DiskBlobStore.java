package vn.nghitruong.blobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Contents in a folder: {@code COUNCIL/ab/cd/SHA256}. A content comes into its place whole, by renaming, so that a machine
 * that stops at any moment leaves no half one. Folders and files are their owner's only.
 */
public final class DiskBlobStore implements BlobStore {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern COUNCIL = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final String DRAFTS = "drafts";

    private final Path root;

    public DiskBlobStore(Path root) {
        this.root = root;
    }

    @Override
    public Draft receive(String council, InputStream content, long limit) throws IOException {
        var drafts = folder(ofCouncil(council).resolve(DRAFTS));
        return DiskDraft.of(content, limit, drafts, this, council);
    }

    @Override
    public boolean exists(String council, String sha256) {
        return Files.isRegularFile(place(council, sha256));
    }

    @Override
    public InputStream open(String council, String sha256) throws IOException {
        return Files.newInputStream(place(council, sha256));
    }

    @Override
    public void each(String council, Visitor visitor) throws IOException {
        var folder = ofCouncil(council);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder, 3)) {
            for (var file : (Iterable<Path>) contents(files)::iterator) {
                visitor.visit(
                        file.getFileName().toString(),
                        Files.getLastModifiedTime(file).toInstant());
            }
        }
    }

    private static Stream<Path> contents(Stream<Path> files) {
        return files.filter(
                file -> SHA256.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file));
    }

    /** Moves a draft to its place, also over the same content, whose time is thereby new: see {@link #removeIfOlder}. */
    synchronized void keep(String council, String sha256, Path draft) throws IOException {
        var place = place(council, sha256);
        folder(place.getParent());
        Files.setLastModifiedTime(draft, FileTime.from(Instant.now()));
        DiskDraft.rename(draft, place);
    }

    @Override
    public synchronized boolean removeIfOlder(String council, String sha256, Instant than) throws IOException {
        var place = place(council, sha256);
        try {
            return Files.getLastModifiedTime(place).toInstant().isBefore(than) && Files.deleteIfExists(place);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void removeDrafts(String council, Instant before) throws IOException {
        var drafts = ofCouncil(council).resolve(DRAFTS);
        if (!Files.isDirectory(drafts)) {
            return;
        }
        try (var files = Files.list(drafts)) {
            for (var draft : (Iterable<Path>) files::iterator) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(before)) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }

    private Path place(String council, String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return ofCouncil(council)
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private Path ofCouncil(String council) {
        if (!COUNCIL.matcher(council).matches() || council.length() > 40) {
            throw new IllegalArgumentException("not a council code: " + council);
        }
        return root.resolve(council);
    }

    private static Path folder(Path path) throws IOException {
        return Files.createDirectories(
                path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
