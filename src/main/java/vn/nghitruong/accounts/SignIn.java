package vn.nghitruong.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Decides who may come in. Says neither by words nor by time whether a name exists. */
@Service
class SignIn {
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Brake brake;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignIn(
            AccountRepository accounts,
            Passwords passwords,
            Brake brake,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.brake = brake;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Someone at the door: where he comes from, and which accounts his browser has been used for. */
    record Visitor(String address, KnownBrowser browser) {}

    sealed interface Outcome {}

    record Welcome(Credentials account) implements Outcome {}

    record Wrong() implements Outcome {}

    /** Too many failures; the time to try again is rounded up to the minute, so that it is never said too early. */
    record Wait(String time, long seconds) implements Outcome {}

    Outcome signIn(String typedName, String password, Visitor visitor) {
        var username = name(typedName);
        var account = accounts.credentials(username).orElse(null);
        var lanes = account != null && visitor.browser().know(account)
                ? List.of(Lane.device(username))
                : List.of(Lane.name(username), Lane.address(visitor.address()));
        return attempt(lanes, account, password);
    }

    /** The name that was meant. */
    static String name(String typed) {
        return shortened(typed.strip().toLowerCase(Locale.ROOT), 60);
    }

    /** Someone signed in shows that he knows his password, before changing it. */
    Outcome prove(SignedIn who, String password) {
        var account = accounts.credentials(who.accountId()).orElse(null);
        return attempt(List.of(Lane.proof(who.username())), account, password);
    }

    private Outcome attempt(List<Lane> lanes, @Nullable Credentials account, String typed) {
        var wait = brake.attempt(lanes);
        if (wait.isPresent()) {
            return told(wait.get());
        }
        var password = shortened(typed, PasswordRules.LONGEST * 2);
        var hash = account == null || account.disabled() ? null : account.passwordHash();
        if (!passwords.match(password, hash)) {
            return new Wrong();
        }
        brake.succeeded(lanes);
        renew(account, hash, password);
        return new Welcome(account);
    }

    private void renew(Credentials account, String hash, String password) {
        if (passwords.outdated(hash)) {
            var renewed = passwords.hash(password);
            transaction.executeWithoutResult(status -> accounts.rehash(account.id(), hash, renewed));
        }
    }

    private Wait told(OffsetDateTime until) {
        var time = until.atZoneSameInstant(clock.getZone()).plusSeconds(59);
        var seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
        return new Wait(time.format(DateTimeFormatter.ofPattern("HH:mm")), seconds);
    }

    /** Text without end would cost a lot to hash. */
    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
