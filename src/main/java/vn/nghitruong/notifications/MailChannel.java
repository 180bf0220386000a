package vn.nghitruong.notifications;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.nghitruong.calendar.Rules;
import vn.nghitruong.organization.Person;

/** E-mail: at once, or held back until quiet hours end or the person's own hour comes; then as one. */
@Component
@Order(1)
class MailChannel implements Channel {
    private final MailRepository repository;
    private final QuietTimeRepository quiet;
    private final Rules rules;

    MailChannel(MailRepository repository, QuietTimeRepository quiet, Rules rules) {
        this.repository = repository;
        this.quiet = quiet;
        this.rules = rules;
    }

    static boolean hasMail(Person person, Preference preference) {
        return preference.email() && person.email() != null && !person.email().isBlank();
    }

    @Override
    public boolean reaches(Person person, Preference preference) {
        return hasMail(person, preference);
    }

    @Override
    public void take(List<Told> told, ZonedDateTime now) {
        var quietTime = quiet.get();
        var calendar = rules.calendar();
        var mailOf = new LinkedHashMap<Long, MailRepository.NewMail>();
        for (var each : told) {
            var due = quietTime.due(each, now, calendar);
            mailOf.put(
                    each.noticeId(), new MailRepository.NewMail(each.person().id(), due.toInstant(), due.isAfter(now)));
        }
        var ids = repository.open(new LinkedHashSet<>(mailOf.values()), now.toOffsetDateTime());
        repository.put(mailOf, ids);
    }
}
