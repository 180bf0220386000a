package vn.nghitruong.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import vn.nghitruong.errors.BadInput;

/** A server of ours that outlived its parent, or the trace of one. We hold the folder's lock, so nobody uses it. */
final class Leftover {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Leftover() {}

    /**
     * Stops a server that still runs on this cluster, so that the new one starts with today's settings; removes a pid
     * file whose number belongs to another program by now. A pid that belongs to nobody is PostgreSQL's own to handle.
     */
    static void stop(Path cluster) {
        var pidFile = cluster.resolve("postmaster.pid");
        try {
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            var process = ProcessHandle.of(pid);
            if (process.isEmpty()) {
                return;
            }
            if (isOurs(pid, cluster)) {
                interrupt(process.get());
                awaitEnd(process.get());
            } else {
                Files.delete(pidFile);
            }
        } catch (NoSuchFileException e) {
            return; // The last server stopped as it should.
        } catch (IOException | RuntimeException e) {
            throw new BadInput("Không đọc được %s: %s".formatted(pidFile, e.getMessage()), e);
        }
    }

    private static boolean isOurs(long pid, Path cluster) throws IOException {
        try {
            var command = Files.readString(Path.of("/proc/" + pid + "/cmdline"));
            return command.contains("/bin/postgres\0") && command.contains("\0" + cluster + "\0");
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Asks a server to stop at once but cleanly (SIGINT); Java itself can only send TERM and KILL. */
    static void interrupt(ProcessHandle process) {
        var kill = PostgresServer.started(new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD));
        try {
            kill.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        var end = Instant.now().plus(PATIENCE);
        while (process.isAlive()) {
            if (Instant.now().isAfter(end)) {
                throw new BadInput("PostgreSQL còn lại từ lần chạy trước (pid %d) không dừng. Hãy dừng nó rồi chạy lại."
                        .formatted(process.pid()));
            }
            PostgresServer.pause();
        }
    }
}
