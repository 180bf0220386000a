package vn.nghitruong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.calendar.Rules;
import vn.nghitruong.platform.Texts;

/** How many delegates a decision needs: shares of all delegates, not of those present (Law 72/2025, art. 34 and 35). */
@Service
@Transactional(readOnly = true)
public class Thresholds {
    private final MandateRepository mandates;
    private final Rules rules;
    private final Texts texts;

    Thresholds(MandateRepository mandates, Rules rules, Texts texts) {
        this.mandates = mandates;
        this.rules = rules;
        this.texts = texts;
    }

    /** The delegates of a day, and what half, two thirds and one third of them come to by the rules of that day. */
    public CouncilSize on(LocalDate day) {
        var states = mandates.count(day);
        int inOffice = states.getOrDefault(MandateState.ACTIVE, 0);
        int suspended = states.getOrDefault(MandateState.SUSPENDED, 0);
        var found = rules.find("threshold.counts-suspended", day);
        if (found.isEmpty()) {
            return new CouncilSize(
                    day, inOffice, suspended, inOffice, texts.get("organization.threshold.no-rule"), List.of());
        }
        var counted = found.get();
        var total = inOffice + (counted.yes() ? suspended : 0);
        var counting = texts.get("organization.threshold.suspended." + (counted.yes() ? "in" : "out"), counted.basis());
        List<Threshold> thresholds = total == 0
                ? List.of()
                : Stream.of(Decision.values())
                        .map(decision -> threshold(decision, total, day))
                        .toList();
        return new CouncilSize(day, inOffice, suspended, total, counting, thresholds);
    }

    private Threshold threshold(Decision decision, int total, LocalDate day) {
        var rule = rules.on(decision.rule, day);
        var share = rule.threshold();
        var needed = share.of(total);
        var formula = texts.get(
                "organization.threshold." + (share.strict() ? "more" : "least"), share.share(), total, needed);
        return new Threshold(decision, needed, formula, rule.basis(), rule.verification() != null);
    }
}
