package vn.nghitruong.accounts;

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
    private final SignInLinks links;
    private final Passwords passwords;
    private final TransactionTemplate transaction;
    private final Texts texts;

    PasswordChanges(
            AccountRepository accounts,
            SignInLinks links,
            Passwords passwords,
            PlatformTransactionManager transactions,
            Texts texts) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.transaction = new TransactionTemplate(transactions);
        this.texts = texts;
    }

    Optional<SignInLink> link(String token) {
        return links.usable(token);
    }

    /** Uses the link of a token up for a new password. */
    Credentials byLink(String token, String password) {
        var link = links.usable(token).orElseThrow(this::gone);
        var hash = passwords.accept(password, link.username());
        return transaction.execute(status -> {
            if (!links.use(link)) {
                throw gone();
            }
            return store(link.accountId(), hash);
        });
    }

    /** Changes the password of someone who has just proved to know the old one. */
    Credentials own(SignedIn who, String password) {
        var hash = passwords.accept(password, who.username());
        return transaction.execute(status -> store(who.accountId(), hash));
    }

    private Credentials store(long accountId, String hash) {
        if (!accounts.changePassword(accountId, hash, Tokens.next())) {
            throw new RuleBroken(texts.get("accounts.disabled"));
        }
        return accounts.credentials(accountId).orElseThrow();
    }

    private RuleBroken gone() {
        return new RuleBroken(texts.get("accounts.link.gone"));
    }
}
