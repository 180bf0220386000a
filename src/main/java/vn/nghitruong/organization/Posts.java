package vn.nghitruong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.accounts.Grants;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;

/** Posts, who holds them, and what that allows on this very day. */
@Service
@Transactional(readOnly = true)
public class Posts implements Grants {
    private final PostRepository repository;
    private final Clock clock;

    Posts(PostRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public List<Post> all() {
        return repository.all();
    }

    /** Holdings that have not ended before today, by account. */
    List<Holding> holdings() {
        return repository.holdings(today());
    }

    @Override
    public Set<String> authorities(long accountId) {
        return new HashSet<>(repository.permissions(accountId, today()));
    }

    /** The bodies in which an account holds a post today. */
    public Set<Long> bodies(long accountId) {
        return new HashSet<>(repository.bodies(accountId, today()));
    }

    /** Gives someone a post from today on. */
    @Transactional
    public void hold(String post, long accountId) {
        var known = repository.find(post).orElseThrow(() -> new NotFound("post " + post));
        if (!repository.hold(known.id(), accountId, today())) {
            throw new RuleBroken("Người này đang giữ chức vụ %s rồi.".formatted(known.title()));
        }
    }

    /** Ends a holding with today as its last day; what the post allows is gone tomorrow. */
    @Transactional
    void end(long holdingId) {
        var holding = repository.holding(holdingId).orElseThrow(() -> new NotFound("holding " + holdingId));
        if (!repository.end(holding.id(), today())) {
            throw new RuleBroken("Chức vụ này vừa được người khác kết thúc. Hãy tải lại trang.");
        }
        if (repository.administrators(today().plusDays(1)).isEmpty()) {
            throw new RuleBroken("Đây là quản trị viên cuối cùng. Hãy giao chức vụ này cho người khác trước.");
        }
    }

    /** Accounts that hold a post today. */
    Set<Long> holders(String post) {
        return new HashSet<>(repository.holders(post, today()));
    }

    /** Accounts that may manage accounts today. */
    List<Long> administrators() {
        return repository.administrators(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
