package vn.nghitruong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.accounts.Grants;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;

/** Posts, who holds them, and what that allows on this very day. */
@Service
@Transactional(readOnly = true)
public class Posts implements Grants {
    private final PostRepository posts;
    private final HoldingRepository holdings;
    private final People people;
    private final Clock clock;

    Posts(PostRepository posts, HoldingRepository holdings, People people, Clock clock) {
        this.posts = posts;
        this.holdings = holdings;
        this.people = people;
        this.clock = clock;
    }

    public List<Post> all() {
        return posts.all();
    }

    /** The posts that do not open accounts: what a list may give. */
    List<Post> harmless() {
        return posts.without("accounts:manage");
    }

    /** The posts of a body, in order. */
    public List<Post> of(Body body) {
        return posts.of(body.id());
    }

    /** Holdings that have not ended before today. */
    List<Holding> holdings() {
        return holdings.since(today());
    }

    /** The same, of those who have an account, by its number. */
    Map<Long, List<Holding>> ofAccounts() {
        return holdings().stream()
                .filter(holding -> holding.accountId() != null)
                .collect(Collectors.groupingBy(Holding::accountId));
    }

    @Override
    public Set<String> authorities(long accountId) {
        return new HashSet<>(holdings.permissions(accountId, today()));
    }

    /** The bodies in which an account holds a post today. */
    public Set<Long> bodies(long accountId) {
        return new HashSet<>(holdings.bodies(accountId, today()));
    }

    /** Who holds the posts of a body on a day, in the order of the posts. */
    public List<PostHolder> holders(long bodyId, LocalDate day) {
        return holdings.holders(bodyId, day);
    }

    /** Who holds any post on a day, in the order of the posts. */
    public List<PostHolder> holders(LocalDate day) {
        return holdings.holders(day);
    }

    /** The posts someone holds on a day. */
    public List<PostHolder> heldBy(long personId, LocalDate day) {
        return holdings.heldBy(personId, day);
    }

    /** The people whose posts allow something today. */
    public Set<Long> thoseWhoMay(String permission) {
        return new HashSet<>(holdings.thoseWhoMay(permission, today()));
    }

    /** Gives the owner of an account a post from today on. */
    @Transactional
    public void hold(String post, long accountId) {
        var known = posts.find(post).orElseThrow(() -> new NotFound("post " + post));
        if (!holdings.hold(known.id(), people.whoHas(accountId).id(), today(), null)) {
            throw new RuleBroken("Người này đang giữ chức vụ %s rồi.".formatted(known.title()));
        }
    }

    /** Accounts that hold a post today. */
    Set<Long> holders(String post) {
        return new HashSet<>(holdings.accounts(post, today()));
    }

    /** Accounts that may manage accounts today. */
    List<Long> administrators() {
        return holdings.administrators(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
