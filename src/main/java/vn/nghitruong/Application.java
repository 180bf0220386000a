package vn.nghitruong;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** The web application; {@code vn.nghitruong.cli.Main} starts it once its database is there. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class) // accounts are our own: no generated user
@EnableMethodSecurity
public class Application {
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
