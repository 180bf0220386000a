package vn.nghitruong.notifications;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nghitruong.platform.NavItem;

@Configuration
class NotificationsNav {
    @Bean
    NavItem sheetsNav() {
        return new NavItem(70, "/thong-bao/phieu-in", "notifications.sheets.nav", "notifications:print");
    }

    @Bean
    NavItem mailLogNav() {
        return new NavItem(80, "/quan-tri/thong-bao", "notifications.log.title", Clerks.MANAGE);
    }
}
