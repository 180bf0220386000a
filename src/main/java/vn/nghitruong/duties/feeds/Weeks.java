package vn.nghitruong.duties.feeds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.duties.Tasks;
import vn.nghitruong.duties.Whose;

/** What a week changed, for the meeting that opens the next one. */
@Service
@Transactional(readOnly = true)
class Weeks {
    /** Lines of each kind that a page can bear. */
    private static final int MOST = 500;

    private final ChangeRepository repository;
    private final Tasks tasks;
    private final Clock clock;

    Weeks(ChangeRepository repository, Tasks tasks, Clock clock) {
        this.repository = repository;
        this.tasks = tasks;
        this.clock = clock;
    }

    Week toTalkAbout() {
        return Week.toTalkAbout(LocalDate.now(clock));
    }

    /** Something is overdue on the day after its last day: what Sunday was the last day of belongs to the next week. */
    Changes of(Week week, Whose whose) {
        var next = week.next();
        var acts = repository.acts(start(week), start(next), whose, MOST);
        var opened = repository.opened(week.monday(), week.sunday(), whose, MOST);
        var missed = tasks.missed(week.monday().minusDays(1), week.sunday().minusDays(1), whose, MOST);
        var due = tasks.between(next.monday(), next.sunday(), whose, MOST);
        var cut = Stream.of(acts, opened, missed, due).map(List::size).anyMatch(size -> size == MOST);
        return new Changes(week, LocalDate.now(clock), acts, opened, missed, due, cut);
    }

    private OffsetDateTime start(Week week) {
        return week.monday().atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
