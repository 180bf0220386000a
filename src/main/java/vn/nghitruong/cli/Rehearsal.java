package vn.nghitruong.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Opens what people open first, so that the cache of loaded classes that is being made holds what these pages need. */
final class Rehearsal {
    private Rehearsal() {}

    static void of(ApplicationContext context) throws InterruptedException {
        var address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            for (var page : List.of("/", "/dang-nhap", "/viec", "/khong-co", "/health")) {
                client.send(
                        HttpRequest.newBuilder(URI.create(address + page)).build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new IllegalStateException("the server does not answer itself", e);
        }
    }
}
