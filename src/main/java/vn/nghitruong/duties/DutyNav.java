package vn.nghitruong.duties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nghitruong.platform.NavItem;

@Configuration
class DutyNav {
    @Bean
    NavItem dutiesNav() {
        return new NavItem(10, "/viec", "duties.title", "duties:read");
    }
}
