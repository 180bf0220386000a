package vn.nghitruong.files.reading;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.files.FileKind;

/**
 * Reads what only large libraries can read, PDF and Office files of before 2007, in a process of its own: one that asks
 * for more memory or time than is allowed ends, and nothing else with it. One at a time, for each needs 160 MB.
 */
final class ReadingProcess {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);
    private static final int LONGEST_ANSWER = 2_000;

    private ReadingProcess() {}

    static Content read(Path file) throws IOException {
        try {
            if (!ONE_AT_A_TIME.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new BadInput("Hệ thống đang kiểm tra nhiều tệp khác. Hãy gửi lại sau ít phút.");
            }
            try {
                return answer(start(file));
            } finally {
                ONE_AT_A_TIME.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a file was read", e);
        }
    }

    /** Its temporary files lie beside the draft, where what is left of them is tidied. */
    private static Process start(Path file) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Duser.language=vi",
                "-Duser.country=VN",
                "-Djava.io.tmpdir=" + file.toAbsolutePath().getParent(),
                "-cp",
                System.getProperty("java.class.path"),
                DocumentReader.class.getName(),
                file.toAbsolutePath().toString());
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().clear();
        return process.start();
    }

    private static Content answer(Process process) throws IOException, InterruptedException {
        var late = Thread.ofVirtual().start(() -> endWhenLate(process));
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            var first = reader.readLine();
            var words = first == null ? "" : words(reader);
            if (process.waitFor() != 0 || first == null) {
                throw Refusals.slow();
            }
            if (first.startsWith(DocumentReader.REFUSED)) {
                var why = first.substring(DocumentReader.REFUSED.length());
                throw new BadInput(why.substring(0, Math.min(why.length(), LONGEST_ANSWER)));
            }
            return new Content(FileKind.valueOf(first), words);
        } finally {
            process.destroyForcibly();
            late.interrupt();
        }
    }

    private static String words(Reader reader) throws IOException {
        var words = new Words();
        var buffer = new char[1 << 14];
        for (var read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            words.add(new String(buffer, 0, read));
        }
        return words.toString();
    }

    private static void endWhenLate(Process process) {
        try {
            if (!process.waitFor(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            // It has ended by itself.
            Thread.currentThread().interrupt();
        }
    }
}
