package vn.nghitruong.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A second installation, into which tests restore; started once for all of them. */
class TargetServer implements ParameterResolver {
    /** The installation: its folder, its server. */
    record Target(Path folder, PostgresServer server) implements AutoCloseable {
        Database database() {
            return server.database();
        }

        @Override
        public void close() throws IOException {
            server.close();
            Binaries.delete(folder);
        }
    }

    private static Target start() {
        try {
            var folder = Files.createTempDirectory(
                    "nghitruong-target",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
            return new Target(folder, PostgresServer.start(DataFolder.lock(folder), PostgresServer.Durability.NONE));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Target.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Target.class, type -> start(), Target.class);
    }
}
