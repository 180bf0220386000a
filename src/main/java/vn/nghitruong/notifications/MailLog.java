package vn.nghitruong.notifications;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.Slice;
import vn.nghitruong.platform.Texts;

/** What became of e-mails, for the clerk, who alone may decide to send again what may have arrived. */
@Service
@Transactional
class MailLog {
    private static final int PAGE = 50;

    private final MailLogRepository repository;
    private final Texts texts;
    private final Clock clock;

    MailLog(MailLogRepository repository, Texts texts, Clock clock) {
        this.repository = repository;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Map<MailView, Long> counts() {
        return repository.counts();
    }

    /** One page of a part, the newest first; a page behind the last one is the last. */
    @Transactional(readOnly = true)
    Slice<MailEntry> page(MailView view, int number, long total) {
        var page = Slice.within(number, PAGE, total);
        return new Slice<>(repository.page(view, PAGE, (long) (page - 1) * PAGE), page, PAGE, total);
    }

    void sendAgain(long id) {
        changed(repository.sendAgain(id, OffsetDateTime.now(clock)));
    }

    /** Notes by name that nothing more is to be done: it arrived, or the person was told in another way. */
    void settle(long id, String by) {
        changed(repository.settle(id, by, OffsetDateTime.now(clock)));
    }

    private void changed(boolean changed) {
        if (!changed) {
            throw new RuleBroken(texts.get("notifications.log.gone"));
        }
    }
}
