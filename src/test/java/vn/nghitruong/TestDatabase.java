package vn.nghitruong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import vn.nghitruong.database.DataFolder;
import vn.nghitruong.database.Database;
import vn.nghitruong.database.PostgresServer;
import vn.nghitruong.database.Schemas;

/** The PostgreSQL servers of one test run, without durability; they end with the run. */
public class TestDatabase implements ApplicationContextInitializer<GenericApplicationContext> {
    private static final class OfTheApplication {
        static final PostgresServer SERVER = start();
    }

    private static final class Quiet {
        static final PostgresServer SERVER = start();
    }

    private static PostgresServer start() {
        try {
            var folder = Files.createTempDirectory(
                    "nghitruong-tests",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
            var server = PostgresServer.start(DataFolder.lock(folder), PostgresServer.Durability.NONE);
            new Schemas(server.database()).migrate();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(PostgresServer server, Path folder) {
        server.close();
        try {
            new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A server where nothing happens but what the test does: no application runs its jobs there. */
    public static Database quiet() {
        return Quiet.SERVER.database();
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean(Database.class, OfTheApplication.SERVER::database);
    }
}
