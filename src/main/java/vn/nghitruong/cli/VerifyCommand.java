package vn.nghitruong.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the audit, the records against it, and the schemas. Status 1 where something was found. */
@Command(
        name = "verify",
        description = "Kiểm tra nhật ký, dữ liệu, tệp và cấu trúc; thấy sai lệch thì kết thúc với mã 1")
class VerifyCommand implements Callable<Integer> {
    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Override
    public Integer call() {
        try (var open = database.reach()) {
            return VerificationReport.of(open.database()) == 0 ? 0 : 1;
        }
    }
}
