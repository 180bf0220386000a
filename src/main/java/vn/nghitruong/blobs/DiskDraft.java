package vn.nghitruong.blobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A draft in a file of its own, hashed while it comes in; never more than a buffer of it is in memory. */
final class DiskDraft implements Draft {
    private static final int BUFFER = 1 << 16;

    private final DiskBlobStore store;
    private final String council;
    private final Path path;
    private String sha256 = "";
    private long size;
    private boolean tooLarge;

    private DiskDraft(DiskBlobStore store, String council, Path path) {
        this.store = store;
        this.council = council;
        this.path = path;
    }

    static DiskDraft of(InputStream content, long limit, Path folder, DiskBlobStore store, String council)
            throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = new DiskDraft(store, council, Files.createTempFile(folder, "", "", owner));
        try {
            draft.fill(content, limit);
            return draft;
        } catch (IOException | RuntimeException e) {
            draft.close();
            throw e;
        }
    }

    private void fill(InputStream content, long limit) throws IOException {
        var digest = digest();
        var buffer = new byte[BUFFER];
        try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                var taken = (int) Math.min(read, limit - size);
                digest.update(buffer, 0, taken);
                write(file, ByteBuffer.wrap(buffer, 0, taken));
                size += taken;
                if (taken < read) {
                    tooLarge = true;
                    break;
                }
            }
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean tooLarge() {
        return tooLarge;
    }

    @Override
    public void keep() throws IOException {
        if (tooLarge) {
            throw new IllegalStateException("cut off at the limit");
        }
        try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        store.keep(council, sha256, path);
    }

    /** Renames and makes sure of it: the new name, too, is on the disk when this returns. */
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        for (var folder : new Path[] {to.getParent(), to.getParent().getParent()}) {
            try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
