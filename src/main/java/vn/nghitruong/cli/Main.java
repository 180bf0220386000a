package vn.nghitruong.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.nghitruong.platform.BadInput;

/** The command line: {@code nghitruong serve}, {@code plan-extract FILE}, ... */
@Command(
        name = "nghitruong",
        mixinStandardHelpOptions = true,
        description = "Hệ thống làm việc của Hội đồng nhân dân xã",
        subcommands = {ServeCommand.class, BackupCommand.class, RestoreCommand.class, VerifyCommand.class})
public class Main {
    public static void main(String[] args) {
        var status = commandLine().execute(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((e, line, parsed) -> {
            if (e instanceof BadInput) {
                System.err.println(e.getMessage());
                return 2;
            }
            throw e;
        });
    }
}
