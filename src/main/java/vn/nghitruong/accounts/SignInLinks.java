package vn.nghitruong.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out links for setting a password, and tells which still hold. An account has one at most. */
@Service
@Transactional
class SignInLinks {
    private final SignInLinkRepository links;
    private final Clock clock;

    SignInLinks(SignInLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Answers the token, which nobody can find out again. */
    String issue(long accountId) {
        var token = Tokens.next();
        endOpen(accountId);
        links.insert(accountId, Tokens.hash(token), now());
        return token;
    }

    void endOpen(long accountId) {
        links.endOpen(accountId, now());
    }

    /** The link of a token, where it has not been used, replaced or outlived, and its account may be used. */
    @Transactional(readOnly = true)
    Optional<SignInLink> usable(String token) {
        return links.find(Tokens.hash(token)).filter(link -> link.usable(now()));
    }

    /** Uses the link up; of two who try at the same moment, one hears false. */
    boolean use(SignInLink link) {
        return links.use(link.id(), now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
