package vn.nghitruong.plans;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nghitruong.platform.NavItem;

@Configuration
class PlanNav {
    @Bean
    NavItem plansNav() {
        return new NavItem(20, "/ke-hoach", "plans.title", "plans:read");
    }
}
