package vn.nghitruong.duties;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import vn.nghitruong.platform.CouncilJob;

/** Each night: the days of recurring duties that have come within sight. */
@Component
class LookAheadJob implements CouncilJob {
    private final LookAhead lookAhead;
    private final OfferNotices offers;

    LookAheadJob(LookAhead lookAhead, OfferNotices offers) {
        this.lookAhead = lookAhead;
        this.offers = offers;
    }

    @Override
    public String name() {
        return "duty-look-ahead";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(ZoneId.of("Asia/Ho_Chi_Minh"), LocalTime.of(0, 10));
    }

    @Override
    public void run() {
        lookAhead.overAll();
        offers.tell();
    }
}
