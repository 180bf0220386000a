package vn.nghitruong.duties.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.duties.LookAhead;
import vn.nghitruong.duties.Reporter;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.Settings;
import vn.nghitruong.platform.Verbs;

/**
 * The first day of use. What fell due before it is "chưa nhập", not overdue, so moving it forward takes things off the
 * overdue list: that needs a reason, and every change stays on the page for all who may change it to see.
 */
@Service
@Transactional
class FirstDays {
    private static final String RIGHT = "duties:first-day";

    private final Settings settings;
    private final FirstDayRepository repository;
    private final EntryRepository entries;
    private final LookAhead lookAhead;
    private final Clock clock;

    FirstDays(
            Settings settings,
            FirstDayRepository repository,
            EntryRepository entries,
            LookAhead lookAhead,
            Clock clock) {
        this.settings = settings;
        this.repository = repository;
        this.entries = entries;
        this.lookAhead = lookAhead;
        this.clock = clock;
    }

    static boolean mayMove(Authentication who) {
        return Verbs.granted(who, RIGHT);
    }

    @Transactional(readOnly = true)
    LocalDate day() {
        return settings.inUseFrom();
    }

    @Transactional(readOnly = true)
    List<FirstDayChange> changes() {
        return repository.all();
    }

    /** The earliest day that makes a difference. */
    @Transactional(readOnly = true)
    LocalDate earliest() {
        var now = settings.inUseFrom();
        return repository.oldestDuty().filter(day -> day.isBefore(now)).orElse(now);
    }

    /** How many are overdue with the present first day. */
    @Transactional(readOnly = true)
    long overdue() {
        return entries.overdue(settings.inUseFrom(), LocalDate.now(clock));
    }

    /** Moves the day; standing duties are asked from its month on. */
    void move(LocalDate seen, LocalDate day, String reason, Reporter by) {
        if (!settings.moveFirstDay(seen, day)) {
            throw new RuleBroken(
                    "Ngày bắt đầu dùng vừa được người khác đổi nên chưa ghi gì thêm. Hãy tải lại trang để xem ngày hiện nay.");
        }
        repository.insert(seen, day, reason, by, OffsetDateTime.now(clock));
        lookAhead.overAll();
    }
}
