package vn.nghitruong.platform;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of validation messages come from the same files as all others. */
@Configuration
class WebConfig {
    @Bean
    MessageSource messageSource(Texts texts) {
        return texts.source();
    }
}
