package vn.nghitruong.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import vn.nghitruong.errors.BadInput;

/** The programs of the PostgreSQL server, unpacked from the jar into the data folder once for each version. */
final class Binaries {
    static final String VERSION = "18.6";

    private Binaries() {}

    /** The folder that holds bin/, lib/ and share/; unpacks them where they are not there yet. */
    static Path in(DataFolder folder) {
        var target = folder.path().resolve("pg/" + VERSION);
        if (Files.exists(target)) {
            return target;
        }
        var half = folder.path().resolve("pg/" + VERSION + ".tmp");
        try {
            delete(half);
            unpack(half);
            return Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new BadInput(
                    "Không bung được PostgreSQL vào %s: %s. Hãy kiểm tra dung lượng đĩa (cần khoảng 200 MB) và quyền ghi."
                            .formatted(target, e.getMessage()),
                    e);
        }
    }

    private static void unpack(Path into) throws IOException {
        try (var packed = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("entry leaves the folder: " + entry.getName());
                }
                put(tar, entry, target);
            }
        }
    }

    private static InputStream archive() throws IOException {
        if (!System.getProperty("os.arch").equals("amd64")) {
            throw new IOException("máy này không phải Linux x86-64; hãy dùng PostgreSQL riêng bằng --db-url");
        }
        var packed = Binaries.class.getResourceAsStream("/postgres-linux-x86_64.txz");
        if (packed == null) {
            throw new IOException("không có bộ cài PostgreSQL trong chương trình");
        }
        return packed;
    }

    private static void put(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0111) != 0 && !target.toFile().setExecutable(true, false)) {
            throw new IOException("không đặt được quyền chạy cho " + target);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path done, java.io.@org.jspecify.annotations.Nullable IOException e) throws IOException {
                Files.delete(done);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
