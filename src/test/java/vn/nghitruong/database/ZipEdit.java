package vn.nghitruong.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/** Changes one entry of an archive, as somebody might who has the file. */
final class ZipEdit {
    private ZipEdit() {}

    static void replace(Path file, String entry, UnaryOperator<String> change) throws IOException {
        try (var zip = FileSystems.newFileSystem(file)) {
            var path = zip.getPath(entry);
            var text = Files.readString(path);
            var changed = change.apply(text);
            if (changed.equals(text)) {
                throw new IllegalStateException("nothing to change in " + entry);
            }
            Files.writeString(path, changed);
        }
    }

    static String sha256(Path file, String entry) throws IOException {
        try (var zip = FileSystems.newFileSystem(file)) {
            var text = Files.readString(zip.getPath(entry)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(Sha256.digest().digest(text));
        }
    }
}
