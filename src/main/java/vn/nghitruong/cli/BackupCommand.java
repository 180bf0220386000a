package vn.nghitruong.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nghitruong.database.Backup;

/** Writes all councils, or one, into a file; the system may go on running. */
@Command(name = "backup", description = "Sao lưu toàn bộ dữ liệu vào một tệp, kể cả khi hệ thống đang chạy")
class BackupCommand implements Callable<Integer> {
    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Parameters(paramLabel = "TỆP", description = "Tệp sao lưu sẽ tạo, ví dụ sao-luu-2026-11-24.zip")
    private Path file = Path.of("");

    @Option(names = "--council", paramLabel = "MÃ", description = "Chỉ sao lưu hội đồng này")
    private @Nullable String council;

    @Override
    public Integer call() {
        try (var open = database.reach()) {
            var written = new Backup(open.database()).write(file, council);
            System.out.printf(
                    "Đã sao lưu %s: %,d dòng, %,d tệp vào %s (chỉ người tạo đọc được; hãy giữ nơi an toàn).%n",
                    String.join(", ", written.councils()), written.rows(), written.files(), file);
            written.lost()
                    .forEach(name -> System.out.println("KHÔNG CÓ trong bản sao lưu, vì mất hoặc đã bị đổi: " + name));
            return written.lost().isEmpty() ? 0 : 1;
        }
    }
}
