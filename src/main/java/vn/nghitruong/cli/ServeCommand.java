package vn.nghitruong.cli;

import java.net.BindException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.nghitruong.Application;
import vn.nghitruong.database.Database;
import vn.nghitruong.database.Schemas;
import vn.nghitruong.errors.BadInput;

/** Starts everything: the database, its schemas, the web server; on the first start also the first council and its Plan. */
@Command(name = "serve", description = "Khởi động hệ thống")
class ServeCommand implements Callable<Integer> {
    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--port", defaultValue = "8080", description = "Cổng của máy chủ web (mặc định ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--rehearse", hidden = true, description = "Mở vài trang rồi dừng, để ghi lại những lớp cần nạp")
    private boolean rehearse;

    /** The database starts while the web server's classes are loaded: that is a second less to wait. */
    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65535) {
            throw new BadInput("Cổng %d không có. Hãy chọn một số từ 1 đến 65535.".formatted(port));
        }
        var opening = CompletableFuture.supplyAsync(
                this::open, task -> Thread.ofPlatform().name("database").start(task));
        try {
            var context = web(opening);
            new FirstStart(context).run();
            if (rehearse) {
                Rehearsal.of(context);
                context.close();
            } else {
                serveUntilStopped(context, opening.join());
            }
            return 0;
        } finally {
            opening.thenAccept(DatabaseOptions.Open::close)
                    .exceptionally(e -> null)
                    .join();
        }
    }

    private DatabaseOptions.Open open() {
        var open = database.start();
        try {
            new Schemas(open.database()).migrate();
            return open;
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    private ConfigurableApplicationContext web(CompletableFuture<DatabaseOptions.Open> opening) {
        ApplicationContextInitializer<GenericApplicationContext> withDatabase = context ->
                context.registerBean(Database.class, () -> opening.join().database());
        try {
            return new SpringApplicationBuilder(Application.class)
                    .initializers(withDatabase)
                    .registerShutdownHook(false)
                    .run("--server.port=" + port);
        } catch (RuntimeException e) {
            if (NestedExceptionUtils.getRootCause(e) instanceof BindException
                    || e instanceof PortInUseException
                    || e.getCause() instanceof PortInUseException) {
                throw new BadInput(
                        "Cổng %d đang có chương trình khác dùng. Hãy chọn cổng khác: ./nghitruong serve --port 8081"
                                .formatted(port),
                        e);
            }
            throw opening.isCompletedExceptionally() && opening.exceptionNow() instanceof RuntimeException reason
                    ? reason
                    : e;
        }
    }

    /** Requests under way are finished before the database goes. */
    private static void serveUntilStopped(ConfigurableApplicationContext context, DatabaseOptions.Open open)
            throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            context.close();
            open.close();
        }));
        new CountDownLatch(1).await();
    }
}
