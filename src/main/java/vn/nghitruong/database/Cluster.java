package vn.nghitruong.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import vn.nghitruong.errors.BadInput;

/** The folder in which PostgreSQL keeps its data: made once, then only looked at. */
final class Cluster {
    private static final String SETTINGS = """

            # Written when the folder was made.
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            shared_buffers = 64MB
            max_connections = 40
            """;

    private Cluster() {}

    /** Makes the cluster where there is none; a half-made one of an earlier try is thrown away. Refuses a damaged one. */
    static void prepare(DataFolder folder, Path binaries, ServerUser user) {
        if (Files.exists(folder.cluster())) {
            check(folder.cluster());
            return;
        }
        var home = folder.path().resolve("pg/making");
        try {
            Binaries.delete(home);
            Files.createDirectories(home);
            user.own(home);
            var passwords = home.resolve("password");
            Files.writeString(passwords, folder.secret("postgres") + "\n");
            user.own(passwords);
            initialize(folder, binaries, user, home, passwords);
            Files.move(home.resolve("cluster"), folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
            Binaries.delete(home);
        } catch (IOException e) {
            throw new BadInput(
                    "Không tạo được cơ sở dữ liệu trong %s: %s. Hãy kiểm tra dung lượng đĩa và quyền ghi."
                            .formatted(folder.path(), e.getMessage()),
                    e);
        }
    }

    private static void initialize(DataFolder folder, Path binaries, ServerUser user, Path home, Path passwords)
            throws IOException {
        var cluster = home.resolve("cluster");
        var builder = new ProcessBuilder(user.command(
                        false,
                        List.of(
                                binaries + "/bin/initdb",
                                "-D",
                                cluster.toString(),
                                "-U",
                                "postgres",
                                "-A",
                                "scram-sha-256",
                                "--pwfile=" + passwords,
                                "-E",
                                "UTF8",
                                "--locale-provider=icu",
                                "--icu-locale=vi",
                                "--locale=C.UTF-8",
                                "--no-instructions")))
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        builder.environment().putAll(Map.of("TZ", "Asia/Ho_Chi_Minh"));
        try {
            if (PostgresServer.started(builder).waitFor() != 0) {
                throw new IOException("initdb không xong, xem " + folder.log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("bị ngắt giữa chừng", e);
        }
        Files.writeString(cluster.resolve("postgresql.conf"), SETTINGS, java.nio.file.StandardOpenOption.APPEND);
    }

    private static void check(Path cluster) {
        try {
            var version = Files.readString(cluster.resolve("PG_VERSION")).strip();
            var ours = Binaries.VERSION.substring(0, Binaries.VERSION.indexOf('.'));
            if (!version.equals(ours)) {
                throw new BadInput(
                        "Dữ liệu trong %s là của PostgreSQL %s, chương trình này dùng %s. Hãy sao lưu bằng bản cũ rồi phục hồi vào thư mục mới."
                                .formatted(cluster, version, ours));
            }
            if (!Files.exists(cluster.resolve("global/pg_control"))) {
                throw new IOException("thiếu tệp global/pg_control");
            }
        } catch (IOException e) {
            throw new BadInput(
                    "Thư mục dữ liệu %s bị hỏng (%s). Đừng xóa; hãy phục hồi bản sao lưu vào thư mục mới: nghitruong restore TỆP --data THƯ_MỤC_MỚI"
                            .formatted(cluster, e.getMessage()),
                    e);
        }
    }
}
