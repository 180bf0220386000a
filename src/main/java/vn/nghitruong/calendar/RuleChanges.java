package vn.nghitruong.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.calendar.RuleStep.Act;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;

/**
 * Everything that people can do with rules. A row that has been in force keeps its value for good: another one follows it,
 * so that every old date can still be explained. Only a row whose day has not come can be replaced.
 */
@Service
@Transactional
class RuleChanges {
    private static final String OVERTAKEN =
            "Quy định này vừa được người khác thay đổi. Hãy tải lại trang để xem giá trị mới rồi làm tiếp.";

    private final RuleRepository rules;
    private final RuleChangeRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleChanges(RuleRepository rules, RuleChangeRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** A rule over time, the newest first. */
    @Transactional(readOnly = true)
    List<Rule> versions(String key) {
        var versions = rules.versions(key);
        if (versions.isEmpty()) {
            throw new NotFound("rule " + key);
        }
        return versions;
    }

    @Transactional(readOnly = true)
    Rule version(String key, long id) {
        return versions(key).stream()
                .filter(rule -> rule.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("row " + id + " of rule " + key));
    }

    @Transactional(readOnly = true)
    List<RuleStep> history(String key) {
        return rules.steps(key);
    }

    /** The first day from which a rule can have another value: past days keep what ruled them. */
    LocalDate earliest(List<Rule> versions) {
        return versions.stream()
                .filter(rule -> !isPending(rule))
                .map(rule -> rule.validFrom().plusDays(1))
                .filter(day -> day.isAfter(today()))
                .findFirst()
                .orElse(today());
    }

    boolean isPending(Rule rule) {
        return rule.validFrom().isAfter(today());
    }

    /** Gives a rule another value from a day on; a row whose day has not come is replaced by it. */
    void change(Rule last, RuleForm form, String by) {
        if (!Long.valueOf(last.id()).equals(form.seen())) {
            throw new RuleBroken(OVERTAKEN);
        }
        var next = form.after(last);
        if (isPending(last)) {
            take(last, next.validFrom().minusDays(1), RuleForm.stripped(form.reason()), by);
        } else if (!repository.end(last.id(), next.validFrom().minusDays(1))) {
            throw new RuleBroken(OVERTAKEN);
        }
        repository.insert(next, step(Act.CHANGED, next, RuleForm.stripped(form.reason()), by));
        events.publishEvent(new RuleChanged(next.key(), next.validFrom()));
    }

    /** Takes back a change before its day; what held until then goes on. */
    void withdraw(Rule pending, String reason, String by) {
        if (!isPending(pending)) {
            throw new RuleBroken(
                    "Giá trị này đã có hiệu lực nên không bỏ được. Hãy đặt giá trị khác từ một ngày sắp tới.");
        }
        if (versions(pending.key()).size() == 1) {
            throw new RuleBroken("Trước giá trị này chưa có giá trị nào, nên bỏ đi thì không còn gì để tính hạn.");
        }
        take(pending, null, reason, by);
        events.publishEvent(new RuleChanged(pending.key(), pending.validFrom()));
    }

    private void take(Rule pending, @Nullable LocalDate newEndOfTheOneBefore, String reason, String by) {
        if (!repository.withdraw(pending.id(), today(), step(Act.WITHDRAWN, pending, reason, by))) {
            throw new RuleBroken(OVERTAKEN);
        }
        repository.reopen(pending.key(), pending.validFrom().minusDays(1), newEndOfTheOneBefore);
    }

    void verify(Rule rule, VerifyForm form, String by) {
        var step = step(Act.VERIFIED, rule, RuleForm.stripped(form.document()), by);
        if (!repository.verify(rule.id(), form.toArticle(), step)) {
            throw new RuleBroken("Quy định này vừa được người khác xác minh. Hãy tải lại trang để xem ai đã xác minh.");
        }
    }

    void unverify(Rule rule, String reason, String by) {
        if (!repository.unverify(rule.id(), step(Act.UNVERIFIED, rule, reason, by))) {
            throw new RuleBroken(
                    "Quy định này chưa được xác minh, hoặc vừa được người khác bỏ xác minh. Hãy tải lại trang.");
        }
    }

    private RuleStep step(Act act, Rule rule, String note, String by) {
        return new RuleStep(act, rule.validFrom(), rule.value(), note, by, OffsetDateTime.now(clock));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
