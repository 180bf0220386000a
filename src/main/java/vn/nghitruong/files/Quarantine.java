package vn.nghitruong.files;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.blobs.Draft;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.Slice;

/** Uploads that bore a secrecy mark. */
@Service
class Quarantine {
    private static final int PAGE = 50;

    /** More say nothing new. */
    private static final int MOST_MARKS = 10;

    private final QuarantineRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Quarantine(QuarantineRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** Writes down what was sent, whatever becomes of the form it came with, and lets the content go. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void add(Draft draft, String name, List<FoundMark> marks, OffsetDateTime at) {
        var by = Uploader.current();
        var id = repository.insert(draft, name, by, at);
        var position = 0;
        for (var mark : marks.subList(0, Math.min(marks.size(), MOST_MARKS))) {
            repository.insertMark(id, position++, mark);
        }
        draft.close();
        events.publishEvent(new FileQuarantined(id, name, by.name()));
    }

    @Transactional(readOnly = true)
    boolean isReleased(String sha256) {
        return repository.isReleased(sha256);
    }

    /** A page of the list: what nobody has looked at first. */
    @Transactional(readOnly = true)
    Slice<QuarantinedFile> page(int number) {
        return new Slice<>(repository.page(PAGE, (number - 1) * PAGE), number, PAGE, repository.count());
    }

    @Transactional(readOnly = true)
    QuarantinedFile get(long id) {
        return repository.find(id).orElseThrow(() -> new NotFound("quarantined file " + id));
    }

    /** Declares that something is no secret after all; from then on the same content is taken when it is sent again. */
    @Transactional
    void release(QuarantinedFile file, String reason) {
        var by = Uploader.current().name();
        if (!repository.release(file.id(), reason.strip(), by, OffsetDateTime.now(clock))) {
            throw new RuleBroken("Tệp này vừa được người khác xác nhận không mật. Hãy tải lại trang.");
        }
    }
}
