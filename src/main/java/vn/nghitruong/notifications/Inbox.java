package vn.nghitruong.notifications;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.platform.Slice;

/** A person's own notices. */
@Service
@Transactional
class Inbox {
    private static final int PAGE = 30;

    /**
     * One page of it.
     *
     * @param unread of the whole list
     */
    record View(Slice<ToldNotice> slice, long unread) {}

    private final NoticeRepository repository;
    private final Clock clock;

    Inbox(NoticeRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The unread first; a page behind the last one is the last. */
    @Transactional(readOnly = true)
    View page(long personId, int number) {
        var counts = repository.counts(personId);
        var page = Slice.within(number, PAGE, counts.all());
        var rows = repository.page(personId, PAGE, (long) (page - 1) * PAGE);
        return new View(new Slice<>(rows, page, PAGE, counts.all()), counts.unread());
    }

    /** Another person's notice is not found. */
    void read(long id, long personId) {
        if (!repository.read(id, personId, OffsetDateTime.now(clock))) {
            throw new NotFound("notice " + id);
        }
    }

    /** Marks what was on the page when the button was pressed, not what came in between. */
    void readAll(long personId, long upTo) {
        repository.readAll(personId, upTo, OffsetDateTime.now(clock));
    }
}
