package vn.nghitruong.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.nghitruong.database.DataFolder;
import vn.nghitruong.database.Database;
import vn.nghitruong.database.ExternalDatabase;
import vn.nghitruong.database.PostgresServer;
import vn.nghitruong.errors.BadInput;

/** Where the data lies: in a folder of ours, or on a PostgreSQL of one's own. */
class DatabaseOptions {
    @Option(
            names = "--data",
            paramLabel = "THƯ_MỤC",
            defaultValue = "data",
            description = "Thư mục dữ liệu (mặc định ${DEFAULT-VALUE})")
    private Path data = Path.of("data");

    @Option(
            names = "--db-url",
            paramLabel = "JDBC_URL",
            description =
                    "Dùng PostgreSQL riêng, ví dụ jdbc:postgresql://localhost/nghitruong. Mật khẩu lấy từ biến môi"
                            + " trường NGHITRUONG_OWNER_PASSWORD và NGHITRUONG_APP_PASSWORD")
    private @Nullable String url;

    @Option(
            names = "--db-owner",
            paramLabel = "TÊN",
            defaultValue = "nghitruong_owner",
            description = "Vai trò sở hữu dữ liệu, dùng khi nâng cấp, sao lưu, phục hồi (mặc định ${DEFAULT-VALUE})")
    private String owner = "nghitruong_owner";

    @Option(
            names = "--db-app",
            paramLabel = "TÊN",
            defaultValue = "nghitruong_app",
            description = "Vai trò của ứng dụng, không sửa được nhật ký (mặc định ${DEFAULT-VALUE})")
    private String app = "nghitruong_app";

    /** A database for as long as it is needed; closing it stops what opening it started. */
    interface Open extends AutoCloseable {
        Database database();

        @Override
        void close();
    }

    /** A database for oneself: starts the embedded server and refuses a folder that is in use. */
    Open start() {
        return url == null ? embedded() : new Reached(external(url));
    }

    /** A database as it is: beside the server that runs on it, or started for the while. Never makes a new one. */
    Open reach() {
        if (url != null) {
            return new Reached(external(url));
        }
        var running = DataFolder.running(data);
        if (running.isPresent()) {
            return new Reached(running.get());
        }
        if (!Files.isDirectory(data.resolve("pg/cluster"))) {
            throw new BadInput("Thư mục %s chưa có dữ liệu. Hãy chỉ đúng thư mục dữ liệu bằng --data."
                    .formatted(data.toAbsolutePath().normalize()));
        }
        return embedded();
    }

    private Open embedded() {
        var folder = DataFolder.lock(data);
        @Nullable PostgresServer started = null;
        try {
            started = PostgresServer.start(folder);
        } finally {
            if (started == null) {
                folder.close();
            }
        }
        return new Embedded(folder, started);
    }

    private Database external(String address) {
        return ExternalDatabase.check(new Database(
                address,
                new Database.Login(owner, password("NGHITRUONG_OWNER_PASSWORD")),
                new Database.Login(app, password("NGHITRUONG_APP_PASSWORD")),
                DataFolder.files(data)));
    }

    /** Never an option: whoever lists the processes of a machine sees their command lines. */
    private static String password(String variable) {
        var password = System.getenv(variable);
        if (password == null || password.isEmpty()) {
            throw new BadInput("Thiếu mật khẩu: hãy đặt biến môi trường %s rồi chạy lại.".formatted(variable));
        }
        return password;
    }

    /** A server that others run: nothing to stop. */
    private record Reached(Database database) implements Open {
        @Override
        public void close() {}
    }

    private record Embedded(DataFolder folder, PostgresServer server) implements Open {
        @Override
        public Database database() {
            return server.database();
        }

        @Override
        public void close() {
            server.close();
            folder.close();
        }
    }
}
