package vn.nghitruong.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.Actor;
import vn.nghitruong.platform.Texts;

/** Everything other modules can do with the accounts of a council. */
@Service
@Transactional
public class Accounts {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private final AccountRepository accounts;
    private final SignInLinks links;
    private final PasswordChanges passwords;
    private final Texts texts;
    private final Clock clock;

    Accounts(AccountRepository accounts, SignInLinks links, PasswordChanges passwords, Texts texts, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.texts = texts;
        this.clock = clock;
    }

    /** Opens an account without a password: its owner sets one through {@link #passwordLink}. */
    public Account create(String username, String displayName) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        if (name.length() < 3 || name.length() > 60 || !USERNAME.matcher(name).matches()) {
            throw new BadInput(texts.get("accounts.username.wrong", username));
        }
        var shown = displayName.strip();
        if (shown.isEmpty() || shown.length() > 120) {
            throw new BadInput(texts.get("accounts.display-name.wrong"));
        }
        var id = accounts.insert(name, shown, Tokens.next(), now())
                .orElseThrow(() -> new RuleBroken(texts.get("accounts.username.taken", name)));
        return get(id);
    }

    @Transactional(readOnly = true)
    public Account get(long id) {
        return accounts.find(id).orElseThrow(() -> new NotFound("account " + id));
    }

    /** The account that signs in with this name. */
    @Transactional(readOnly = true)
    public Optional<Account> find(String username) {
        return accounts.find(username.strip().toLowerCase(Locale.ROOT));
    }

    /** All accounts, also disabled ones, by name. */
    @Transactional(readOnly = true)
    public List<Account> all() {
        return accounts.all();
    }

    /** Whether anybody could sign in at all; where nobody can, the first administrator still needs a link. */
    @Transactional(readOnly = true)
    public boolean anyCanSignIn() {
        return accounts.anyCanSignIn();
    }

    /** The path of a page where the account's owner sets a password, once, within 72 hours; ends an earlier link. */
    public String passwordLink(long accountId) {
        if (get(accountId).disabledAt() != null) {
            throw new RuleBroken(texts.get("accounts.disabled"));
        }
        return "/dat-mat-khau/" + links.issue(accountId);
    }

    /** Sets the password of whoever holds the link, which is then used up; ends the sessions there were. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Account setPassword(String token, String password) {
        return get(passwords.byLink(token, password).id());
    }

    /** Lets the account do nothing any more, at once; what it did stays under its name. */
    public void disable(long accountId) {
        found(accounts.disable(accountId, Actor.name(), now()), accountId);
        links.endOpen(accountId);
    }

    /** Lets a disabled account sign in again, with the password it had. */
    public void enable(long accountId) {
        found(accounts.enable(accountId), accountId);
    }

    /** Ends every session of the account, also on devices that were lost, and a slip that is not used yet. */
    public void signOutEverywhere(long accountId) {
        found(accounts.endSessions(accountId, Tokens.next(), Actor.name(), now()), accountId);
    }

    private static void found(boolean changed, long accountId) {
        if (!changed) {
            throw new NotFound("account " + accountId);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
