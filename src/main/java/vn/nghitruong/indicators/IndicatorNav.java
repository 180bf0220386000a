package vn.nghitruong.indicators;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nghitruong.platform.NavItem;

@Configuration
class IndicatorNav {
    @Bean
    NavItem indicatorsNav() {
        return new NavItem(30, "/chi-tieu", "indicators.title", "indicators:read");
    }
}
