package vn.nghitruong.notifications;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.accounts.SignedIn;
import vn.nghitruong.platform.Unread;

/** The number in the head of every page. */
@Component
class UnreadNotices implements Unread {
    private final NoticeRepository repository;

    UnreadNotices(NoticeRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public long of(Object principal) {
        return principal instanceof SignedIn who ? repository.unread(who.accountId()) : 0;
    }
}
