package vn.nghitruong.platform;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;

/** Hands events whose listener failed, or was cut off by a restart, to their listeners again, council by council. */
@Component
class EventRedelivery implements CouncilJob {
    private static final Duration LEFT_ALONE_FOR = Duration.ofMinutes(1);
    private final IncompleteEventPublications incomplete;

    EventRedelivery(IncompleteEventPublications incomplete) {
        this.incomplete = incomplete;
    }

    @Override
    public String name() {
        return "event-redelivery";
    }

    @Override
    public Schedule schedule() {
        return FixedDelay.of(LEFT_ALONE_FOR);
    }

    @Override
    public void run() {
        incomplete.resubmitIncompletePublicationsOlderThan(LEFT_ALONE_FOR);
    }
}
