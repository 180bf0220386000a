package vn.nghitruong.duties.feeds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.accounts.Account;
import vn.nghitruong.accounts.Accounts;
import vn.nghitruong.accounts.Tokens;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;

/** Handing out and taking back the addresses under which calendar programs read somebody's work. */
@Service
@Transactional
class Feeds {
    private static final int MOST = 10;

    private final FeedRepository repository;
    private final Accounts accounts;
    private final Clock clock;

    Feeds(FeedRepository repository, Accounts accounts, Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Answers the token, which nobody can find out again. */
    String open(long accountId) {
        if (of(accountId).size() >= MOST) {
            throw new RuleBroken(
                    "Bạn đang có %d địa chỉ lịch. Hãy thu hồi một địa chỉ không dùng nữa rồi tạo lại.".formatted(MOST));
        }
        var token = Tokens.next();
        repository.insert(accountId, Tokens.hash(token), OffsetDateTime.now(clock));
        return token;
    }

    /** Those that still answer, the newest first. */
    @Transactional(readOnly = true)
    List<Feed> of(long accountId) {
        return repository.of(accountId).stream()
                .filter(feed -> feed.revokedAt() == null)
                .toList();
    }

    void revoke(long accountId, long id) {
        if (!repository.revoke(accountId, id, OffsetDateTime.now(clock))) {
            throw new NotFound("feed " + id + " of account " + accountId);
        }
    }

    /** Whose work a token shows; nobody's where it is unknown, was revoked, or its account is locked. */
    Optional<Account> owner(String token) {
        var feed = repository.usable(Tokens.hash(token)).orElse(null);
        if (feed == null) {
            return Optional.empty();
        }
        var owner = Optional.of(accounts.get(feed.accountId())).filter(account -> account.disabledAt() == null);
        var today = LocalDate.now(clock);
        if (owner.isPresent() && !today.equals(feed.lastUsedOn())) {
            repository.used(feed.id(), today);
        }
        return owner;
    }
}
