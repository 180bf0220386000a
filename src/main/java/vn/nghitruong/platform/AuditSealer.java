package vn.nghitruong.platform;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chains what was written since the last time into the audit's chain of hashes. */
@Component
class AuditSealer implements CouncilJob {
    private final JdbcClient jdbc;

    AuditSealer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "audit-seal";
    }

    @Override
    public Schedule schedule() {
        return FixedDelay.ofSeconds(5);
    }

    @Override
    @Transactional
    public void run() {
        jdbc.sql("select audit_seal_batch()").query(Long.class).single();
    }
}
