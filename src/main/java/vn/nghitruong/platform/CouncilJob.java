package vn.nghitruong.platform;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;

/** Work done again and again for every council; runs in the scope of one council after the other. */
public interface CouncilJob {
    /** Identifies the job over restarts. */
    String name();

    Schedule schedule();

    void run();
}
