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
import vn.nghitruong.duties.OccurrenceStatus;
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
            var done = occurrence.status() == OccurrenceStatus.DONE ? occurrence.doneOn() : null;
            // What is due today may still be done in time.
            if (last == null || last.isAfter(day) || done == null && !last.isBefore(LocalDate.now(clock))) {
                continue;
            }
            var evidence = evidence(known, occurrence, last);
            if (occurrence.status() == OccurrenceStatus.CANCELLED
                    || known.get(occurrence.dutyId()).standing()) {
                excluded.add(evidence);
            } else if (done != null && !done.isAfter(last)) {
                met.add(evidence);
            } else if (done == null && occurrence.status() != OccurrenceStatus.NOT_DONE && last.isBefore(inUseFrom)) {
                excluded.add(evidence);
            } else {
                unmet.add(evidence);
            }
        }
        return new Measure(met, unmet, excluded);
    }

    private static Evidence evidence(Map<Long, Duty> known, Occurrence occurrence, LocalDate last) {
        var duty = known.get(occurrence.dutyId());
        var why = "%s, %s: hạn %s, %s"
                .formatted(occurrence.share().name(), occurrence.period(), day(last), standing(duty, occurrence));
        return new Evidence(duty.task(), duty.address(), why);
    }

    private static String standing(Duty duty, Occurrence occurrence) {
        var done = occurrence.doneOn();
        if (duty.standing()) {
            return "việc thường xuyên, hỏi hằng tháng, không tính đúng hạn";
        }
        return switch (occurrence.status()) {
            case DONE -> "xong " + day(done) + (occurrence.unproven() ? ", chưa có minh chứng" : "");
            case NOT_DONE -> "không làm";
            case SUBMITTED -> "đã báo xong " + day(done) + ", chờ xác nhận";
            case CANCELLED -> "đã hủy";
            case ASSIGNED, ACCEPTED, RETURNED -> "chưa ghi nhận kết quả";
        };
    }
}
