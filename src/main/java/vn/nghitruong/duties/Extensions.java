package vn.nghitruong.duties;

import static vn.nghitruong.calendar.VietnameseDates.day;
import static vn.nghitruong.calendar.VietnameseDates.weekday;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.calendar.DueDate;
import vn.nghitruong.duties.OccurrenceRepository.Told;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;

/** More time for an occurrence: asked for by who has to do it, granted or refused by who answers for the result. */
@Service
@Transactional
class Extensions {
    private final ExtensionRepository repository;
    private final OccurrenceRepository occurrences;
    private final StepRepository steps;
    private final Life life;
    private final Clock clock;

    Extensions(
            ExtensionRepository repository,
            OccurrenceRepository occurrences,
            StepRepository steps,
            Life life,
            Clock clock) {
        this.repository = repository;
        this.occurrences = occurrences;
        this.steps = steps;
        this.life = life;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Extension> asked(Duty duty) {
        return repository.asked(duty.id());
    }

    void ask(Duty duty, Occurrence occurrence, LocalDate until, String reason, Reporter by) {
        life.mustBeAllowed(Act.ASK, duty, occurrence, by);
        var last = occurrence.lastDay();
        if (!occurrence.open() || last == null || !until.isAfter(last)) {
            throw new RuleBroken(
                    "Chỉ gia hạn được việc chưa xong, và ngày mới phải sau hạn hiện nay. Hãy tải lại trang để xem hạn.");
        }
        if (!repository.ask(occurrence.id(), until, reason, by.name(), now())) {
            throw new RuleBroken(
                    "Việc này đã có một đề nghị gia hạn đang chờ duyệt. Hãy chờ người có thẩm quyền trả lời.");
        }
        var told = by.tells(Act.ASK, duty, occurrence, "đến " + day(until) + ": " + reason, now());
        steps.insert(occurrence, Act.ASK, told);
        life.tell(Act.ASK, duty, occurrence, told);
    }

    /** Decides on the open request with an id; with it the due day moves, which keeps the day it had at first. */
    void decide(Duty duty, Occurrence occurrence, long id, boolean granted, String words, Reporter by) {
        var act = granted ? Act.EXTEND : Act.REFUSE;
        life.mustBeAllowed(act, duty, occurrence, by);
        var request = asked(duty).stream()
                .filter(r -> r.id() == id && r.occurrenceId() == occurrence.id())
                .findFirst()
                .orElseThrow(() -> new NotFound("open extension " + id));
        if (!repository.decide(id, granted, by.name(), now())) {
            throw new RuleBroken(Life.TAKEN);
        }
        var note = "đến %s%s".formatted(day(request.until()), words.isEmpty() ? "" : ": " + words);
        var told = by.tells(act, duty, occurrence, note, now());
        if (granted) {
            extend(occurrence, request, told);
        } else {
            steps.insert(occurrence, act, told);
        }
        life.tell(act, duty, occurrence, told);
    }

    private void extend(Occurrence occurrence, Extension request, Told told) {
        var first = occurrence.extendedFrom() == null ? occurrence.lastDay() : occurrence.extendedFrom();
        var words = "gia hạn đến %s, %s duyệt ngày %s, lý do: %s. Hạn ban đầu: %s"
                .formatted(
                        weekday(request.until()),
                        told.by(),
                        day(told.at().toLocalDate()),
                        request.reason(),
                        occurrence.extendedFrom() == null ? occurrence.explanation() : weekday(first));
        var due = new DueDate(occurrence.period(), null, request.until(), false, words);
        if (!occurrence.open() || !occurrences.shift(occurrence, Act.EXTEND, due, first, told)) {
            throw new RuleBroken(Life.TAKEN);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
