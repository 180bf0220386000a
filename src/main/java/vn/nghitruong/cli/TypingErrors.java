package vn.nghitruong.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command that was typed wrongly is answered with one line that says what is wrong and where to read on. */
final class TypingErrors implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        var command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
        System.err.printf("%s. Xem cách dùng: ./%s --help%n", what(e), command);
        return 2;
    }

    private static String what(ParameterException e) {
        return switch (e) {
            case MissingParameterException missing ->
                "Lệnh còn thiếu "
                        + missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(", "));
            case UnmatchedArgumentException unknown ->
                "Không hiểu “" + String.join(" ", unknown.getUnmatched()) + "” trong lệnh";
            default -> {
                var arg = e.getArgSpec();
                yield arg == null
                        ? "Lệnh chưa đúng"
                        : "Giá trị “%s” của %s không dùng được".formatted(e.getValue(), arg.paramLabel());
            }
        };
    }
}
