package vn.nghitruong.accounts;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.stereotype.Component;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.Texts;

/** Hashes passwords with Argon2id, at the cost OWASP asks for at least. */
@Component
class Passwords {
    private static final Argon2Function COST = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /** Each hash takes 19 MiB of the heap: more at a time than this, and a flood of sign-ins would end the server. */
    private final Semaphore turns = new Semaphore(3, true);

    private final PasswordEncoder argon2 = new Argon2Password4jPasswordEncoder(COST);

    /** Made beside the start, which need not wait for it. */
    private final CompletableFuture<String> nobodys = CompletableFuture.supplyAsync(() -> argon2.encode(Tokens.next()));

    private final PasswordRules rules;
    private final Texts texts;

    Passwords(PasswordRules rules, Texts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    /** The hash of a new password; refuses one that is easily guessed. */
    String accept(String password, String username) {
        rules.complaint(password, username).ifPresent(complaint -> {
            throw new BadInput(complaint);
        });
        return hash(password);
    }

    String hash(String password) {
        return inTurn(() -> argon2.encode(composed(password)));
    }

    /** Takes as long where there is no hash, so that the time does not tell whether an account exists. */
    boolean match(String password, @Nullable String hash) {
        var compared = hash == null ? nobodys.join() : hash;
        return inTurn(() -> underItsOwnCost(compared).matches(composed(password), compared)) && hash != null;
    }

    boolean outdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(COST);
    }

    /** An encoder knows one cost only, and takes a hash made at another for a wrong password. */
    private static PasswordEncoder underItsOwnCost(String hash) {
        return new Argon2Password4jPasswordEncoder(Argon2Function.getInstanceFromHash(hash));
    }

    /** The same Vietnamese letters come as one sign from one keyboard and as two from another. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(10, TimeUnit.SECONDS)) {
                throw new RuleBroken(texts.get("accounts.busy"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
