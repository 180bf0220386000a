package vn.nghitruong.calendar.holidays;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.calendar.Holiday;
import vn.nghitruong.calendar.HolidaysChanged;
import vn.nghitruong.calendar.Rules;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.calendar.holidays.HolidayStep.Act;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;

/** Everything that people can do with the days that are not what their weekday says. */
@Service
@Transactional
class Holidays {
    private static final String OVERTAKEN = "Ngày này vừa được người khác sửa hoặc rút. Hãy tải lại trang.";

    private final Rules rules;
    private final HolidayRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Holidays(Rules rules, HolidayRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Holiday> of(int year) {
        return rules.holidays(year);
    }

    @Transactional(readOnly = true)
    List<HolidayStep> history(int year) {
        return repository.steps(year);
    }

    @Transactional(readOnly = true)
    Holiday get(LocalDate day) {
        return of(day.getYear()).stream()
                .filter(holiday -> holiday.day().equals(day))
                .findFirst()
                .orElseThrow(() -> new NotFound("holiday " + day));
    }

    /** Adds a day off. */
    void add(Holiday holiday, String by) {
        mustAdd(holiday, by);
        events.publishEvent(new HolidaysChanged(holiday.day().getYear()));
    }

    /** Adds a weekday off together with the Saturday that is worked for it. */
    void swap(Holiday off, Holiday worked, String by) {
        mustAdd(off, by);
        mustAdd(worked, by);
        repository.pair(off.day(), worked.day());
        repository.pair(worked.day(), off.day());
        changed(off.day(), worked.day());
    }

    private void mustAdd(Holiday holiday, String by) {
        if (!repository.add(holiday)) {
            throw new RuleBroken("Ngày %s vừa được người khác đưa vào danh sách. Hãy tải lại trang."
                    .formatted(VietnameseDates.day(holiday.day())));
        }
        record(Act.ADDED, holiday.day(), holiday.name() + ". " + holiday.basis(), by);
    }

    /** Gives a day another name or basis; nobody has checked it then. Of a pair both change. */
    void rename(Holiday seen, RenameForm form, String by) {
        mustRename(seen.day(), form.revision(), form);
        var partner = seen.swappedWith();
        if (partner != null) {
            mustRename(partner, get(partner).revision(), form);
        }
        record(Act.CHANGED, seen.day(), form.toName() + ". " + form.toBasis(), by);
    }

    private void mustRename(LocalDate day, @Nullable Integer seen, RenameForm form) {
        if (seen == null || !repository.rename(day, seen, form.toName(), form.toBasis(), form.isProvisional())) {
            throw new RuleBroken(OVERTAKEN);
        }
    }

    /** Withdraws a day, and the one it was exchanged for: it is again what its weekday says. */
    void withdraw(Holiday holiday, String reason, String by) {
        var partner = holiday.swappedWith();
        for (var day : partner == null ? List.of(holiday.day()) : List.of(holiday.day(), partner)) {
            if (!repository.withdraw(day)) {
                throw new RuleBroken(OVERTAKEN);
            }
            record(Act.WITHDRAWN, day, reason, by);
        }
        changed(holiday.day(), partner == null ? holiday.day() : partner);
    }

    /**
     * Marks all days of a year as compared with a notice.
     *
     * @param seen the last step of the year that the person saw; a day added since then was not compared
     */
    void verify(int year, long seen, String notice, String by) {
        var step = step(Act.VERIFIED, year, null, notice, by);
        if (repository.verify(year, seen, step) == 0) {
            throw new RuleBroken("Danh sách ngày nghỉ năm %d vừa được người khác sửa hoặc xác minh. Hãy tải lại trang."
                    .formatted(year));
        }
        repository.insert(step);
    }

    void unverify(int year, String reason, String by) {
        if (repository.unverify(year) == 0) {
            throw new RuleBroken("Năm %d chưa có ngày nào được xác minh. Hãy tải lại trang.".formatted(year));
        }
        repository.insert(step(Act.UNVERIFIED, year, null, reason, by));
    }

    @Transactional(readOnly = true)
    long lastStep(int year) {
        return history(year).stream().mapToLong(HolidayStep::id).max().orElse(0);
    }

    private void changed(LocalDate one, LocalDate other) {
        IntStream.of(one.getYear(), other.getYear())
                .distinct()
                .forEach(year -> events.publishEvent(new HolidaysChanged(year)));
    }

    private void record(Act act, LocalDate day, String note, String by) {
        repository.insert(step(act, day.getYear(), day, note, by));
    }

    private HolidayStep step(Act act, int year, @Nullable LocalDate day, String note, String by) {
        return new HolidayStep(0, year, day, act, note, by, OffsetDateTime.now(clock));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
