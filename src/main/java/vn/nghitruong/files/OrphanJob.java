package vn.nghitruong.files;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.nghitruong.blobs.BlobStore;
import vn.nghitruong.calendar.Rules;
import vn.nghitruong.platform.CouncilJob;
import vn.nghitruong.platform.CouncilScope;

/** Each night: removes contents that no row uses, left by a machine that stopped between the two, after a time of grace. */
@Component
class OrphanJob implements CouncilJob {
    private final BlobStore blobs;
    private final FileRepository repository;
    private final Rules rules;
    private final Clock clock;

    OrphanJob(BlobStore blobs, FileRepository repository, Rules rules, Clock clock) {
        this.blobs = blobs;
        this.repository = repository;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "file-orphans";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(ZoneId.of("Asia/Ho_Chi_Minh"), LocalTime.of(1, 20));
    }

    @Override
    public void run() {
        var days = rules.on("file.draft-kept", LocalDate.now(clock)).number();
        // The disk has its own clock, and its times are compared with it.
        tidy(Instant.now().minus(days, ChronoUnit.DAYS));
    }

    void tidy(Instant before) {
        var council = CouncilScope.current().code();
        try {
            blobs.removeDrafts(council, before);
            blobs.each(council, (sha256, keptAt) -> {
                if (keptAt.isBefore(before) && !repository.isUsed(sha256)) {
                    blobs.removeIfOlder(council, sha256, before);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
