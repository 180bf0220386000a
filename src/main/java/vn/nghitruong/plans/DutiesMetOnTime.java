package vn.nghitruong.plans;

import static vn.nghitruong.calendar.VietnameseDates.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nghitruong.duties.Duties;
import vn.nghitruong.duties.Duty;
import vn.nghitruong.duties.Occurrence;
import vn.nghitruong.duties.OccurrenceStatus;
import vn.nghitruong.indicators.Counted;
import vn.nghitruong.indicators.Dated;
import vn.nghitruong.indicators.Measure;
import vn.nghitruong.indicators.Measured;
import vn.nghitruong.indicators.Part;
import vn.nghitruong.indicators.Side;
import vn.nghitruong.indicators.Span;
import vn.nghitruong.platform.Settings;
import vn.nghitruong.platform.Subject;

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
    public List<Measure> over(List<Span> spans) {
        var fellDue = fellDue();
        return spans.stream()
                .map(span -> new Measure(List.of(Part.of("viec", "", Part.Kind.SHARE, true, fellDue, span))))
                .toList();
    }

    /** Every part of a plan's duty that has fallen due, on its last day. */
    private List<Dated> fellDue() {
        var ids = plans.dutyIds();
        var known = duties.byId(ids);
        var today = LocalDate.now(clock);
        var inUseFrom = settings.inUseFrom();
        var found = new ArrayList<Dated>();
        for (var occurrence : duties.occurrencesOf(ids)) {
            var last = occurrence.lastDay();
            // What is due today may still be done in time.
            if (last != null && (doneOn(occurrence) != null || last.isBefore(today))) {
                var duty = known.get(occurrence.dutyId());
                found.add(new Dated(last, side(duty, occurrence, inUseFrom), counted(duty, occurrence, last)));
            }
        }
        return found;
    }

    private static @Nullable LocalDate doneOn(Occurrence occurrence) {
        return occurrence.status() == OccurrenceStatus.DONE ? occurrence.doneOn() : null;
    }

    private static Side side(Duty duty, Occurrence occurrence, LocalDate inUseFrom) {
        var last = occurrence.lastDay();
        var done = doneOn(occurrence);
        if (occurrence.status() == OccurrenceStatus.CANCELLED || duty.standing()) {
            return Side.EXCLUDED;
        }
        if (done != null) {
            return done.isAfter(last) ? Side.UNMET : Side.MET;
        }
        return occurrence.status() != OccurrenceStatus.NOT_DONE && last.isBefore(inUseFrom)
                ? Side.EXCLUDED
                : Side.UNMET;
    }

    private static Counted counted(Duty duty, Occurrence occurrence, LocalDate last) {
        var why = "%s, %s: hạn %s, %s"
                .formatted(occurrence.share().name(), occurrence.period(), day(last), standing(duty, occurrence));
        var record = new Subject("duty-occurrence", String.valueOf(occurrence.id()), duty.task(), duty.address());
        return new Counted(record, why);
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
