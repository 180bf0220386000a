package vn.nghitruong.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The archive while it is written: under another name until it is complete, readable by its owner only. */
final class BackupWriter implements AutoCloseable {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path target;
    private final Path half;
    private final FileChannel channel;
    private final ZipOutputStream zip;

    private BackupWriter(Path target, Path half, FileChannel channel) {
        this.target = target;
        this.half = half;
        this.channel = channel;
        this.zip = new ZipOutputStream(Channels.newOutputStream(channel));
    }

    static BackupWriter beside(Path target) throws IOException {
        mustBeNew(target);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var half = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".tmp", owner);
        return new BackupWriter(target, half, FileChannel.open(half, StandardOpenOption.WRITE));
    }

    Manifest.Content add(String folder, Table table, Connection connection) throws IOException, SQLException {
        var name = folder + "/" + table.name() + ".csv";
        zip.putNextEntry(new ZipEntry(name));
        var hashed = new DigestOutputStream(zip, Sha256.digest());
        var rows = new CopyManager(connection.unwrap(BaseConnection.class)).copyOut(table.copyOut(), hashed);
        zip.closeEntry();
        return new Manifest.Content(
                table.name(),
                name,
                rows,
                HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
    }

    /** Adds a content, which is packed no further; answers whether it is still what its hash says. */
    boolean add(String entry, String sha256, InputStream content) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        zip.putNextEntry(new ZipEntry(entry));
        var hashed = new DigestOutputStream(zip, Sha256.digest());
        content.transferTo(hashed);
        zip.closeEntry();
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        return HexFormat.of().formatHex(hashed.getMessageDigest().digest()).equals(sha256);
    }

    /** Adds the manifest, makes sure that all is on the disk, and gives the file its name. */
    void finish(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(JSON.writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        channel.force(true);
        mustBeNew(target);
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void mustBeNew(Path target) throws FileAlreadyExistsException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
    }

    /** Leaves nothing behind where the archive did not get its name. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(half);
    }
}
