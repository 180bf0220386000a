package vn.nghitruong.indicators.months;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import vn.nghitruong.platform.CouncilJob;

/** Each night: approvals of months whose records have changed end, also where nobody looks at them. */
@Component
class LookAtApprovalsJob implements CouncilJob {
    private final Approvals approvals;

    LookAtApprovalsJob(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public String name() {
        return "indicator-approvals";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(ZoneId.of("Asia/Ho_Chi_Minh"), LocalTime.of(0, 40));
    }

    @Override
    public void run() {
        approvals.lookAtAll();
    }
}
