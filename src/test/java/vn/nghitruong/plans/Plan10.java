package vn.nghitruong.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of Plan 10, as it is shipped. */
final class Plan10 {
    private Plan10() {}

    static String text() {
        try (var in = Plan10.class.getResourceAsStream("/plans/ke-hoach-10-KH-HDND.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
