package vn.nghitruong.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether the application and its database answer; for whoever watches the machine, on any host name. */
@RestController
class HealthController {
    private final JdbcClient core;

    HealthController(@Qualifier("pool") HikariDataSource pool) {
        this.core = JdbcClient.create(pool);
    }

    @GetMapping("/health")
    Map<String, String> health() {
        core.sql("select 1").query(Integer.class).single();
        return Map.of("status", "ok");
    }
}
