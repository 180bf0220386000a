package vn.nghitruong.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.nghitruong.errors.BadInput;

/** A backup that has been read through and found whole: every table in it has the rows its manifest names,
 * every uploaded file its content. */
public final class BackupFile implements AutoCloseable {
    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Reads the whole file once; refuses one that is missing, foreign, cut off or damaged, with a line that says so. */
    public static BackupFile open(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new BadInput("Không thấy tệp sao lưu %s.".formatted(path));
        }
        @Nullable BackupFile whole = null;
        try {
            var zip = new ZipFile(path.toFile());
            try {
                var file = new BackupFile(path, zip, manifest(path, zip));
                file.check();
                whole = file;
                return file;
            } finally {
                if (whole == null) {
                    zip.close();
                }
            }
        } catch (IOException e) {
            throw new BadInput(
                    "Tệp %s không phải bản sao lưu, hoặc bị cắt cụt hay hỏng (%s). Chưa có gì bị thay đổi; hãy dùng bản khác."
                            .formatted(path, e.getMessage()),
                    e);
        }
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw foreign(path);
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readAllBytes();
            var crc = new CRC32();
            crc.update(bytes);
            if (crc.getValue() != entry.getCrc()) {
                throw damaged(path, Manifest.NAME);
            }
            var manifest = new JsonMapper().readValue(bytes, Manifest.class);
            if (!Manifest.FORMAT.equals(manifest.format())) {
                throw foreign(path);
            }
            if (manifest.version() > Manifest.VERSION) {
                throw new BadInput(
                        "Bản sao lưu %s do phiên bản mới hơn của chương trình làm. Hãy nâng cấp chương trình."
                                .formatted(path));
            }
            return manifest;
        } catch (JacksonException e) {
            throw foreign(path);
        }
    }

    private void check() throws IOException {
        for (var part : manifest.councils()) {
            for (var content : part.contents().toList()) {
                var digest = Sha256.digest();
                try (var in = new DigestInputStream(read(content), digest)) {
                    in.transferTo(java.io.OutputStream.nullOutputStream());
                }
                if (!HexFormat.of().formatHex(digest.digest()).equals(content.sha256())) {
                    throw damaged(path, content.entry());
                }
            }
            for (var blob : part.blobs()) {
                checkBlob(blob, part.code());
            }
        }
    }

    private void checkBlob(Manifest.Blob blob, String council) throws IOException {
        try (var in = new DigestInputStream(read(blob.entry(council)), Sha256.digest())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(blob.sha256())) {
                throw damaged(path, blob.entry(council));
            }
        }
    }

    InputStream read(Manifest.Content content) throws IOException {
        return read(content.entry());
    }

    InputStream read(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(path, name);
        }
        return zip.getInputStream(entry);
    }

    Path path() {
        return path;
    }

    /** The councils in the file, or the one that is named; refuses one that is not in it. */
    public List<String> councils(@Nullable String chosen) {
        return parts(chosen).stream().map(Manifest.Part::code).toList();
    }

    List<Manifest.Part> parts(@Nullable String chosen) {
        var parts = manifest.councils().stream()
                .filter(part -> chosen == null || part.code().equals(chosen))
                .toList();
        if (parts.isEmpty()) {
            var codes = manifest.councils().stream().map(Manifest.Part::code).toList();
            throw new BadInput("Bản sao lưu %s không có hội đồng “%s”. Trong đó có: %s"
                    .formatted(path, chosen == null ? "" : chosen, String.join(", ", codes)));
        }
        return parts;
    }

    private static BadInput foreign(Path path) {
        return new BadInput("Tệp %s không phải bản sao lưu của Nghị Trường.".formatted(path));
    }

    private static BadInput damaged(Path path, String place) {
        return new BadInput(
                "Bản sao lưu %s bị hỏng ở phần %s. Chưa có gì bị thay đổi; hãy dùng bản khác.".formatted(path, place));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new IllegalStateException("cannot close the backup", e);
        }
    }
}
