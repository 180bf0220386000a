package vn.nghitruong.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.errors.BadInput;

/**
 * The folder that holds everything of one installation. Whoever runs it holds its lock; the operating system frees the
 * lock when that process ends, however it ends.
 */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Creates the folder if need be and locks it; refuses one that another process runs, with a line that says so. */
    public static DataFolder lock(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            // Passable, so that the database's own user reaches its part; listing and reading stay the owner's.
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
            // Whoever may open the file could hold its lock and keep the program from starting.
            var channel = FileChannel.open(
                    path.resolve("lock"),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            if (tryLock(channel) == null) {
                channel.close();
                throw new BadInput(
                        "Hệ thống đang chạy với thư mục dữ liệu %s. Hãy dùng bản đang chạy, hoặc dừng nó rồi chạy lại."
                                .formatted(path));
            }
            return new DataFolder(path, channel);
        } catch (AccessDeniedException e) {
            throw new BadInput(
                    "Không có quyền ghi vào thư mục dữ liệu %s. Hãy chọn thư mục khác bằng --data.".formatted(path));
        } catch (IOException e) {
            throw new BadInput("Không dùng được thư mục dữ liệu %s: %s".formatted(path, e.getMessage()), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException e) {
            return null;
        }
    }

    /** The database of a folder that another process runs; empty where nobody runs it. */
    public static Optional<Database> running(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        if (!Files.exists(path.resolve("lock"))) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var lock = tryLock(channel);
            if (lock != null) {
                lock.release();
                return Optional.empty();
            }
            return Optional.of(new DataFolder(path, channel).database());
        } catch (IOException e) {
            throw new BadInput("Không đọc được thư mục dữ liệu %s: %s".formatted(path, e.getMessage()), e);
        }
    }

    public Path path() {
        return path;
    }

    /** Where uploaded contents lie in a data folder. */
    public static Path files(Path folder) {
        return folder.toAbsolutePath().normalize().resolve("files");
    }

    Path cluster() {
        return path.resolve("pg/cluster");
    }

    Path log() {
        return path.resolve("pg/log");
    }

    Database database() {
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + port().orElseThrow() + "/nghitruong",
                new Database.Login("nghitruong_owner", secret("owner")),
                new Database.Login("nghitruong_app", secret("app")),
                files(path));
    }

    Optional<Integer> port() {
        return read("pg/port").map(Integer::parseInt);
    }

    void rememberPort(int port) {
        write("pg/port", Integer.toString(port));
    }

    /** A random password, made when it is first asked for; readable by this folder's owner only. */
    String secret(String name) {
        return read("pg/secret-" + name).orElseGet(() -> {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            var secret = HexFormat.of().formatHex(bytes);
            write("pg/secret-" + name, secret);
            return secret;
        });
    }

    private Optional<String> read(String name) {
        try {
            var file = path.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new BadInput("Không đọc được %s: %s".formatted(path.resolve(name), e.getMessage()), e);
        }
    }

    private void write(String name, String content) {
        var file = path.resolve(name);
        try {
            var owners = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var fresh = Files.createTempFile(file.getParent(), "new", "", owners);
            Files.writeString(fresh, content + "\n");
            Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new BadInput(
                    "Không ghi được %s: %s. Hãy kiểm tra dung lượng đĩa và quyền ghi.".formatted(file, e.getMessage()),
                    e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("cannot release the data folder", e);
        }
    }
}
