package vn.nghitruong.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nghitruong.database.BackupFile;
import vn.nghitruong.database.Restore;

/** Brings councils back from a backup, then verifies. Status 1 where what was backed up was not sound in itself. */
@Command(name = "restore", description = "Phục hồi từ tệp sao lưu vào thư mục dữ liệu mà hệ thống không chạy")
class RestoreCommand implements Callable<Integer> {
    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Parameters(paramLabel = "TỆP", description = "Tệp do lệnh backup tạo")
    private Path file = Path.of("");

    @Option(names = "--council", paramLabel = "MÃ", description = "Chỉ phục hồi hội đồng này")
    private @Nullable String council;

    @Option(
            names = "--replace",
            description = "Thay hội đồng đang có; dữ liệu đang có được sao lưu trước, cạnh tệp sao lưu")
    private boolean replace;

    @Override
    public Integer call() {
        try (var backup = BackupFile.open(file)) {
            backup.councils(council); // Before a data folder is made for nothing.
            try (var open = database.start()) {
                new Restore(open.database(), System.out::println).restore(backup, council, replace);
                return VerificationReport.of(open.database()) == 0 ? 0 : 1;
            }
        }
    }
}
