package vn.nghitruong.notifications;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.nghitruong.organization.Person;

/** Text that the clerk copies into Zalo, for those who asked for it. */
@Component
@Order(3)
class ZaloTextChannel extends ErrandChannel {
    ZaloTextChannel(ErrandRepository repository) {
        super(Medium.ZALO_TEXT, repository);
    }

    @Override
    public boolean reaches(Person person, Preference preference) {
        return preference.zalo();
    }
}
