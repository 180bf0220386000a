package vn.nghitruong.accounts;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import org.springframework.stereotype.Component;
import vn.nghitruong.platform.CouncilJob;

/** Forgets names and addresses of failed attempts once they slow nothing down any more. */
@Component
class BrakeTidying implements CouncilJob {
    private final Brake brake;

    BrakeTidying(Brake brake) {
        this.brake = brake;
    }

    @Override
    public String name() {
        return "sign-in-failures-tidy";
    }

    @Override
    public Schedule schedule() {
        return FixedDelay.ofHours(1);
    }

    @Override
    public void run() {
        brake.tidy();
    }
}
