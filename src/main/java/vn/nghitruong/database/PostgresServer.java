package vn.nghitruong.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import vn.nghitruong.errors.BadInput;

/**
 * The embedded PostgreSQL: a real server with a real server's settings (fsync on, passwords, loopback only), a child of
 * this process that stops cleanly when the process ends, even by kill -9.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    // The kernel signals the child when the THREAD that started it ends, so that thread must last as long as the
    // process.
    private static final ScheduledExecutorService STARTER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("postgres-starter").factory());

    /** Whether a commit survives the loss of power. NONE is for tests, whose data nobody misses. */
    public enum Durability {
        FULL,
        NONE
    }

    private final DataFolder folder;
    private final Process process;

    private PostgresServer(DataFolder folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    public static PostgresServer start(DataFolder folder) {
        return start(folder, Durability.FULL);
    }

    /** Starts the server of a data folder, creating it the first time; throws a line for people where it cannot. */
    public static PostgresServer start(DataFolder folder, Durability durability) {
        var user = ServerUser.choose();
        user.mustReach(folder.path());
        createFolder(folder);
        var binaries = Binaries.in(folder);
        Cluster.prepare(folder, binaries, user);
        Leftover.stop(folder.cluster());
        var port = freePort(folder);
        var server = new PostgresServer(folder, launch(folder, binaries, user, port, durability));
        try {
            server.awaitReady();
            folder.rememberPort(port);
            Roles.prepare(folder, port);
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static void createFolder(DataFolder folder) {
        try {
            Files.createDirectories(folder.path().resolve("pg"));
        } catch (IOException e) {
            throw new BadInput("Không tạo được thư mục %s/pg: %s".formatted(folder.path(), e.getMessage()), e);
        }
    }

    private static Process launch(DataFolder folder, Path binaries, ServerUser user, int port, Durability durability) {
        var command = new ArrayList<>(
                List.of(binaries + "/bin/postgres", "-D", folder.cluster().toString(), "-p", Integer.toString(port)));
        if (durability == Durability.NONE) {
            command.addAll(List.of("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"));
        }
        var builder = new ProcessBuilder(user.command(true, command))
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        return CompletableFuture.supplyAsync(() -> started(builder), STARTER).join();
    }

    static Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new BadInput(
                    "Không chạy được %s: %s. Trên Debian hãy cài: apt-get install util-linux"
                            .formatted(builder.command().getFirst(), e.getMessage()),
                    e);
        }
    }

    /** The server says in its pid file when it takes connections. */
    private void awaitReady() {
        var end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new BadInput("PostgreSQL không khởi động được. Những dòng cuối của nhật ký %s:\n%s"
                        .formatted(folder.log(), lastLines()));
            }
            pause();
        }
    }

    private boolean isReady() {
        try {
            var lines = Files.readAllLines(folder.cluster().resolve("postmaster.pid"));
            return lines.size() >= 8
                    && lines.getFirst().strip().equals(Long.toString(process.pid()))
                    && lines.get(7).startsWith("ready");
        } catch (IOException e) {
            return false; // Not written yet.
        }
    }

    private String lastLines() {
        try {
            var lines = Files.readAllLines(folder.log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (IOException e) {
            return "(không đọc được nhật ký: " + e.getMessage() + ")";
        }
    }

    private static int freePort(DataFolder folder) {
        var remembered = folder.port().orElse(0);
        try (var socket = new ServerSocket(remembered, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new BadInput("Máy không còn cổng mạng trống cho PostgreSQL: " + e.getMessage(), e);
            }
        }
    }

    static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for PostgreSQL", e);
        }
    }

    public Database database() {
        return folder.database();
    }

    /** Stops the server: connections are closed, what was committed is kept. */
    @Override
    public void close() {
        Leftover.interrupt(process.toHandle());
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
