package vn.nghitruong.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Background jobs: each survives a restart and runs once, also with several servers on one database. */
@Configuration
class Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private final List<CouncilJob> jobs;
    private final Councils councils;

    Jobs(List<CouncilJob> jobs, Councils councils) {
        this.jobs = jobs;
        this.councils = councils;
    }

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(@Qualifier("pool") HikariDataSource pool) {
        return Scheduler.create(pool, List.<Task<?>>of())
                .startTasks(jobs.stream().map(this::recurring).toList())
                .tableName("core.scheduled_tasks")
                .threads(4)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollingInterval(Duration.ofSeconds(2))
                .build();
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(Scheduler.class).start();
    }

    private RecurringTask<Void> recurring(CouncilJob job) {
        Schedule schedule = job.schedule();
        return Tasks.recurring(job.name(), schedule).execute((instance, context) -> runForAll(job));
    }

    /** A council whose job fails is written to the log and does not keep the others from having theirs done. */
    void runForAll(CouncilJob job) {
        for (var council : councils.all()) {
            try {
                CouncilScope.run(council, job::run);
            } catch (RuntimeException e) {
                LOG.error("Job {} failed for council {}", job.name(), council.code(), e);
            }
        }
    }
}
