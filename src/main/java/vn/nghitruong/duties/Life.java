package vn.nghitruong.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.duties.OccurrenceRepository.Change;
import vn.nghitruong.duties.OccurrenceRepository.Told;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.files.Upload;

/** The life of an occurrence: accepted, submitted, confirmed or returned, cancelled, taken back. */
@Service
@Transactional
public class Life {
    static final String TAKEN = "Việc này vừa được người khác cập nhật nên chưa ghi gì thêm. "
            + "Hãy tải lại trang để xem ai đã làm gì, rồi làm tiếp nếu còn cần.";

    private final OccurrenceRepository occurrences;
    private final StepRepository steps;
    private final ResultFiles files;
    private final Telling telling;
    private final Clock clock;

    Life(OccurrenceRepository occurrences, StepRepository steps, ResultFiles files, Telling telling, Clock clock) {
        this.occurrences = occurrences;
        this.steps = steps;
        this.files = files;
        this.telling = telling;
        this.clock = clock;
    }

    /** Writes down who assigned a part, and tells its holders. */
    void begin(Duty duty, Occurrence occurrence, Reporter by) {
        var told = by.tells(Act.OPEN, duty, occurrence, "", now());
        steps.insert(occurrence, Act.OPEN, told);
        tell(Act.OPEN, duty, occurrence, told);
    }

    /** Records a result with the day it was really reached and its evidence; it is done once it is confirmed. */
    void submit(Duty duty, Occurrence occurrence, ResultForm form, Upload upload, Reporter by) {
        mustBeAllowed(Act.SUBMIT, duty, occurrence, by);
        var to = duty.confirmation() ? Act.SUBMIT.to() : OccurrenceStatus.DONE;
        move(duty, occurrence, new Change(Act.SUBMIT, to, form.day(), false), form.words(), by);
        form.evidence().forEach(proof -> insert(occurrence, proof, by));
        if (upload.isPresent()) {
            insert(occurrence, new ResultForm.Proof(Evidence.Kind.FILE, upload.name(), null, null), by);
            files.store(upload, duty, occurrence);
        }
    }

    /** Adds evidence to what is done; the same once more adds nothing. */
    public void prove(Duty duty, Occurrence occurrence, ResultForm form, Reporter by) {
        mustBeAllowed(Act.PROVE, duty, occurrence, by);
        var known = steps.evidence(duty.id()).stream()
                .filter(evidence -> evidence.occurrenceId() == occurrence.id())
                .toList();
        var fresh = form.evidence().stream()
                .filter(proof -> known.stream().noneMatch(proof::sameAs))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        move(
                duty,
                occurrence,
                new Change(Act.PROVE, Act.PROVE.to(), occurrence.doneOn(), occurrence.nothing()),
                "",
                by);
        fresh.forEach(proof -> insert(occurrence, proof, by));
    }

    private void insert(Occurrence occurrence, ResultForm.Proof proof, Reporter by) {
        steps.insertEvidence(
                occurrence.id(), proof.kind(), proof.words(), proof.address(), proof.publishedOn(), by.name(), now());
    }

    /** Does one of the acts that need nothing but perhaps a reason. */
    void take(Act act, Duty duty, Occurrence occurrence, String reason, Reporter by) {
        mustBeAllowed(act, duty, occurrence, by);
        switch (act) {
            case NOTHING -> nothing(duty, occurrence, reason, by);
            case CONFIRM -> confirm(duty, occurrence, reason, by);
            case UNDO -> undo(duty, occurrence, by);
            case ACCEPT, RETURN, CANCEL, RESTORE -> move(duty, occurrence, Change.to(act), reason, by);
            case SUBMIT, MISS, PROVE, ASK, EXTEND, REFUSE, MOVE, OPEN ->
                throw new IllegalArgumentException(act + " needs more than a reason");
        }
    }

    private void nothing(Duty duty, Occurrence occurrence, String reason, Reporter by) {
        if (!duty.standing()) {
            throw new RuleBroken(
                    "Chỉ việc thường xuyên mới ghi “không phát sinh”. Việc này hãy báo kết quả hoặc xin hủy.");
        }
        move(duty, occurrence, new Change(Act.NOTHING, Act.NOTHING.to(), today(), true), reason, by);
    }

    /** What one person reported another one confirms, also where the same post could do both. */
    private void confirm(Duty duty, Occurrence occurrence, String reason, Reporter by) {
        var sameHand = steps.lastReport(occurrence.id())
                .filter(step -> step.takenBy(by))
                .isPresent();
        if (sameHand) {
            throw new RuleBroken(
                    "Kết quả này do chính tài khoản của bạn báo, nên cần một người khác xác nhận. Hãy chuyển cho %s."
                            .formatted(duty.accountable().name()));
        }
        move(duty, occurrence, new Change(Act.CONFIRM, Act.CONFIRM.to(), occurrence.doneOn(), false), reason, by);
    }

    private void undo(Duty duty, Occurrence occurrence, Reporter by) {
        var last = steps.last(occurrence.id())
                .filter(step -> step.mayBeUndoneBy(by))
                .orElseThrow(() -> new RuleBroken(
                        "Chỉ hoàn tác được việc vừa làm cuối cùng của chính mình. Hãy tải lại trang để xem lịch sử."));
        var earlier = steps.before(last).filter(step -> !last.fromStatus().open());
        var doneOn = earlier.map(Step::doneOn).orElse(null);
        var nothing = earlier.filter(step -> step.act() == Act.NOTHING).isPresent();
        move(duty, occurrence, new Change(Act.UNDO, last.fromStatus(), doneOn, nothing), "", by);
        if (last.act() == Act.SUBMIT) {
            steps.withdrawEvidence(last, now());
            files.withdraw(last);
        }
    }

    /** The one place where a status changes: checks the arrow, and loses politely to whoever moved it first. */
    private void move(Duty duty, Occurrence seen, Change change, String note, Reporter by) {
        var act = change.act();
        var told = by.tells(act, duty, seen, note, now());
        var drawn = act == Act.UNDO || act.from(seen.status());
        if (!drawn || !occurrences.move(seen, change, told)) {
            throw new RuleBroken(TAKEN);
        }
        telling.acted(act, change.to(), duty, seen, told);
    }

    /** Tells of an act that leaves the state as it is. */
    void tell(Act act, Duty duty, Occurrence occurrence, Told told) {
        telling.acted(act, occurrence.status(), duty, occurrence, told);
    }

    /** Refuses whoever may not do an act on a part of a duty. */
    public void mustBeAllowed(Act act, Duty duty, Occurrence occurrence, Reporter by) {
        if (!by.may(act, duty, occurrence)) {
            throw new AccessDeniedException(act + " of duty " + duty.code() + " is not theirs");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
