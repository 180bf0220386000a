package vn.nghitruong.organization;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nghitruong.platform.NavItem;

@Configuration
class OrganizationNav {
    @Bean
    NavItem councilNav() {
        return new NavItem(70, "/to-chuc", "organization.title", "organization:read");
    }

    @Bean
    NavItem accountsNav() {
        return new NavItem(90, "/quan-tri/tai-khoan", "organization.accounts.title", "accounts:manage");
    }

    @Bean
    NavItem slipsNav() {
        return new NavItem(91, "/quan-tri/phieu-dang-nhap", "organization.slips.title", "accounts:slip");
    }
}
