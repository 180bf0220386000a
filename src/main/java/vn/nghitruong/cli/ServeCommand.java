package vn.nghitruong.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
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

    @Option(names = "--until-ready", hidden = true, description = "Dừng ngay khi đã sẵn sàng")
    private boolean untilReady;

    @Override
    public Integer call() throws InterruptedException {
        var open = database.start();
        try {
            new Schemas(open.database()).migrate();
            var context = web(open.database());
            new FirstStart(context).run();
            if (untilReady) {
                context.close();
            } else {
                serveUntilStopped(context, open);
            }
            return 0;
        } finally {
            open.close();
        }
    }

    private ConfigurableApplicationContext web(Database database) {
        ApplicationContextInitializer<GenericApplicationContext> withDatabase =
                context -> context.registerBean(Database.class, () -> database);
        try {
            return new SpringApplicationBuilder(Application.class)
                    .initializers(withDatabase)
                    .registerShutdownHook(false)
                    .run("--server.port=" + port);
        } catch (PortInUseException e) {
            throw new BadInput(
                    "Cổng %d đang có chương trình khác dùng. Hãy chọn cổng khác: nghitruong serve --port 8081"
                            .formatted(e.getPort()));
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
