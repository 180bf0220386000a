package vn.nghitruong.notifications;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.notifications.NoticeRepository.Row;
import vn.nghitruong.notifications.NoticeRepository.Written;
import vn.nghitruong.organization.People;

/**
 * Tells people. Call it inside the transaction of the change it tells of: the rows it writes are the outbox, so nothing
 * is told of what is rolled back, and nothing is lost in a restart.
 */
@Service
@Transactional
public class Notifications {
    private final NoticeRepository notices;
    private final PreferenceRepository preferences;
    private final People people;
    private final List<Channel> channels;
    private final Clock clock;

    Notifications(
            NoticeRepository notices,
            PreferenceRepository preferences,
            People people,
            List<Channel> channels,
            Clock clock) {
        this.notices = notices;
        this.preferences = preferences;
        this.people = people;
        this.channels = channels;
        this.clock = clock;
    }

    /** Tells each person once: again with the same key does nothing. */
    public void tell(Notice notice) {
        tellAll(List.of(notice));
    }

    /** The same for many notices, in a number of statements that does not depend on how many. */
    public void tellAll(Collection<Notice> all) {
        var now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        var told = told(write(all, now.toOffsetDateTime()));
        for (var channel : channels) {
            var reached = told.stream()
                    .filter(each -> channel.reaches(each.person(), each.preference()))
                    .toList();
            if (!reached.isEmpty()) {
                channel.take(reached, now);
            }
        }
    }

    /** Tells in the application only: what is told about telling must not go the way that has just failed. */
    void tellInApp(Notice notice) {
        write(List.of(notice), OffsetDateTime.now(clock));
    }

    private List<Written> write(Collection<Notice> all, OffsetDateTime now) {
        var rows = all.stream()
                .flatMap(notice -> notice.personIds().stream().map(person -> Row.of(notice, person)))
                .toList();
        return rows.isEmpty() ? List.of() : notices.insert(rows, now);
    }

    private List<Told> told(List<Written> written) {
        if (written.isEmpty()) {
            return List.of();
        }
        var ids = written.stream().map(Written::personId).collect(Collectors.toSet());
        var persons = people.byId(ids);
        var chosen = preferences.of(ids);
        return written.stream()
                .map(each -> new Told(
                        each.id(),
                        persons.get(each.personId()),
                        chosen.getOrDefault(each.personId(), Preference.of(each.personId())),
                        each.urgency()))
                .toList();
    }
}
