package vn.nghitruong.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import vn.nghitruong.platform.NavItem;
import vn.nghitruong.platform.Verbs;

/** The pages of this module in the navigation, and who may do more there than read. */
@Configuration
public class CalendarNav {
    @Bean
    NavItem rulesNav() {
        return new NavItem(91, "/quan-tri/quy-tac", "calendar.rules.nav", "calendar:read");
    }

    @Bean
    NavItem holidaysNav() {
        return new NavItem(92, "/quan-tri/ngay-nghi", "calendar.holidays.nav", "calendar:read");
    }

    public static boolean mayManage(Authentication who) {
        return Verbs.granted(who, "calendar:manage");
    }
}
