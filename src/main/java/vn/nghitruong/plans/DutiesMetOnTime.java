package vn.nghitruong.plans;

import static vn.nghitruong.calendar.VietnameseDates.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nghitruong.duties.Duties;
import vn.nghitruong.duties.Duty;
import vn.nghitruong.duties.Occurrence;
import vn.nghitruong.indicators.Evidence;
import vn.nghitruong.indicators.Measure;
import vn.nghitruong.indicators.Measured;
import vn.nghitruong.platform.Settings;

/** Of all that plans made due up to a day, how much was done by its last day (Plan 10, IV.1). */
@Component
class DutiesMetOnTime implements Measured {
    private final Plans plans;
    private final Duties duties;
    private final Settings settings;
    private final Clock clock;

    DutiesMetOnTime(Plans plans, Duties duties, Settings settings, Clock clock) {
        this.plans = plans;
        this.duties = duties;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "viec-dung-han";
    }

    @Override
    public Measure on(LocalDate day) {
        var met = new ArrayList<Evidence>();
        var unmet = new ArrayList<Evidence>();
        var excluded = new ArrayList<Evidence>();
        var ids = plans.dutyIds();
        var known = duties.byId(ids);
        var inUseFrom = settings.inUseFrom();
        for (var occurrence : duties.occurrencesOf(ids)) {
            var last = occurrence.lastDay();
            var done = occurrence.doneOn();
            // What is due today may still be done in time.
            if (last == null || last.isAfter(day) || done == null && !last.isBefore(LocalDate.now(clock))) {
                continue;
            }
            var evidence = evidence(known, occurrence, last);
            if (done != null && !done.isAfter(last)) {
                met.add(evidence);
            } else if (done == null && last.isBefore(inUseFrom)) {
                excluded.add(evidence);
            } else {
                unmet.add(evidence);
            }
        }
        return new Measure(met, unmet, excluded);
    }

    private static Evidence evidence(Map<Long, Duty> known, Occurrence occurrence, LocalDate last) {
        var duty = known.get(occurrence.dutyId());
        var done = occurrence.doneOn();
        var why = "%s: hạn %s, %s"
                .formatted(
                        occurrence.period(), day(last), done == null ? "chưa ghi nhận kết quả" : "xong " + day(done));
        return new Evidence(duty.task(), duty.address(), why);
    }
}
