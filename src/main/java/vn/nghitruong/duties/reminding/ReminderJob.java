package vn.nghitruong.duties.reminding;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import vn.nghitruong.platform.CouncilJob;

/** Each morning: reminders of what is due, late, or late for too long. */
@Component
class ReminderJob implements CouncilJob {
    private final Reminders reminders;

    ReminderJob(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "duty-reminders";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(ZoneId.of("Asia/Ho_Chi_Minh"), LocalTime.of(7, 0));
    }

    @Override
    public void run() {
        reminders.remind();
    }
}
