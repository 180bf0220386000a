package vn.nghitruong.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.nghitruong.database.DataFolder;
import vn.nghitruong.database.Database;
import vn.nghitruong.database.PostgresServer;

/** Where the data lies: in a folder of ours. */
class DatabaseOptions {
    @Option(
            names = "--data",
            paramLabel = "THƯ_MỤC",
            defaultValue = "data",
            description = "Thư mục dữ liệu (mặc định ${DEFAULT-VALUE})")
    private Path data = Path.of("data");

    /** A database for as long as it is needed; closing it stops what opening it started. */
    interface Open extends AutoCloseable {
        Database database();

        @Override
        void close();
    }

    /** Starts the embedded server; refuses a folder that is in use. */
    Open start() {
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
