package vn.nghitruong.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.Texts;

/** Sets passwords. Hashing is slow, so it happens before the transaction begins, where it holds no connection. */
@Service
class PasswordChanges {
    private final AccountRepository accounts;
    private final SignInLinkRepository links;
    private final Passwords passwords;
    private final TransactionTemplate transaction;
    private final Texts texts;
    private final Clock clock;

    PasswordChanges(
            AccountRepository accounts,
            SignInLinkRepository links,
            Passwords passwords,
            PlatformTransactionManager transactions,
            Texts texts,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.transaction = new TransactionTemplate(transactions);
        this.texts = texts;
        this.clock = clock;
    }

    /** The link of a token, where it has not been used, replaced or outlived, and its account may be used. */
    Optional<SignInLink> usable(String token) {
        return links.find(Tokens.hash(token)).filter(link -> link.usable(now()));
    }

    /** Uses the link up for a new password; of two who try at the same moment, one is refused. */
    Credentials byLink(SignInLink link, String password) {
        var hash = passwords.hash(password);
        return transaction.execute(status -> {
            if (!links.use(link.id(), now())) {
                throw gone();
            }
            return store(link.accountId(), hash);
        });
    }

    /** Changes the password of someone who has just proved to know the old one. */
    Credentials own(SignedIn who, String password) {
        var hash = passwords.hash(password);
        return transaction.execute(status -> store(who.accountId(), hash));
    }

    RuleBroken gone() {
        return new RuleBroken(texts.get("accounts.link.gone"));
    }

    private Credentials store(long accountId, String hash) {
        if (!accounts.changePassword(accountId, hash, Tokens.next())) {
            throw new RuleBroken(texts.get("accounts.disabled"));
        }
        return accounts.credentials(accountId).orElseThrow();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
