package vn.nghitruong.notifications;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.nghitruong.organization.Person;

/** Paper, for those who asked for it and those whom neither e-mail nor an account reaches. */
@Component
@Order(2)
class PaperChannel extends ErrandChannel {
    PaperChannel(ErrandRepository repository) {
        super(Medium.PAPER, repository);
    }

    @Override
    public boolean reaches(Person person, Preference preference) {
        return wants(person, preference);
    }

    static boolean wants(Person person, Preference preference) {
        return preference.paper() || (person.accountId() == null && !MailChannel.hasMail(person, preference));
    }
}
