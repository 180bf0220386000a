package vn.nghitruong.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.nghitruong.errors.BadInput;

/** The command line: {@code nghitruong serve}, {@code plan-extract FILE}, ... */
@Command(
        name = "nghitruong",
        mixinStandardHelpOptions = true,
        description = "Hệ thống làm việc của Hội đồng nhân dân xã",
        subcommands = {
            ServeCommand.class,
            PlanExtractCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class
        })
public class Main {
    public static void main(String[] args) {
        // What a command has to say is the command's own; the web server sets its levels when it starts.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var status = commandLine().execute(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    static CommandLine commandLine() {
        var line = new CommandLine(new Main());
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        return line.setParameterExceptionHandler(new TypingErrors())
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof BadInput) {
                        System.err.println(e.getMessage());
                        return 2;
                    }
                    throw e;
                });
    }
}
