package vn.nghitruong.accounts;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.nghitruong.calendar.Rules;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.Texts;

/** Who may be let in by a slip, and how long it lasts. */
@Component
class SlipPolicy {
    private static final String MANAGES_ACCOUNTS = "accounts:manage";

    private final Authorities authorities;
    private final Rules rules;
    private final Texts texts;
    private final Clock clock;

    SlipPolicy(Authorities authorities, Rules rules, Texts texts, Clock clock) {
        this.authorities = authorities;
        this.rules = rules;
        this.texts = texts;
        this.clock = clock;
    }

    /** Whoever manages accounts has a password: a slip would let the one who prints it become administrator. */
    boolean allows(long accountId) {
        return !authorities.of(accountId).contains(MANAGES_ACCOUNTS);
    }

    void require(Account account) {
        if (account.disabledAt() != null) {
            throw new RuleBroken(texts.get("accounts.slip.locked", account.displayName()));
        }
        if (!allows(account.id())) {
            throw new RuleBroken(texts.get("accounts.slip.administrator", account.displayName()));
        }
    }

    /** The last day on which a slip printed today can be used. */
    LocalDate lastDay() {
        var today = LocalDate.now(clock);
        return today.plusDays(rules.on("slip.valid-days", today).number());
    }
}
