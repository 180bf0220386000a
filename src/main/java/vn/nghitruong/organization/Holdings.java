package vn.nghitruong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;

/** Giving people posts and ending that. Posts that open accounts are given and ended only by who may open accounts. */
@Service
@Transactional
class Holdings {
    private static final String LETS_IN = "accounts:manage";

    private final HoldingRepository repository;
    private final PostRepository posts;
    private final Clock clock;

    Holdings(HoldingRepository repository, PostRepository posts, Clock clock) {
        this.repository = repository;
        this.posts = posts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Holding get(long id) {
        return repository.find(id).orElseThrow(() -> new NotFound("holding " + id));
    }

    /** The holdings of each person that are not over before a day. */
    @Transactional(readOnly = true)
    Map<Long, List<Holding>> since(LocalDate day) {
        return repository.since(day).stream().collect(Collectors.groupingBy(Holding::personId));
    }

    /** All holdings of a person, the newest first. */
    @Transactional(readOnly = true)
    List<Holding> of(long personId) {
        return repository.of(personId);
    }

    /** All holdings of the posts of a body, the newest first. */
    @Transactional(readOnly = true)
    List<Holding> ofBody(long bodyId) {
        return repository.ofBody(bodyId);
    }

    /** Gives someone a post for a time; the last day may be unknown. */
    void hold(Person person, String post, LocalDate from, @Nullable LocalDate to, boolean mayLetIn) {
        var known = posts.find(post).orElseThrow(() -> new NotFound("post " + post));
        mustBeAllowed(known.id(), mayLetIn);
        if (!repository.hold(known.id(), person.id(), from, to)) {
            throw new RuleBroken(
                    "%s đang giữ chức vụ %s trong thời gian này rồi.".formatted(person.name(), known.title()));
        }
    }

    /** Whether someone holds a post on a day. */
    @Transactional(readOnly = true)
    boolean holds(Person person, String post, LocalDate day) {
        return repository.heldBy(person.id(), day).stream()
                .anyMatch(held -> held.post().code().equals(post));
    }

    /** Ends a holding with a last day, or at this very moment; what the post allows is gone from then on. */
    void end(Holding holding, LocalDate lastDay, boolean now, boolean mayLetIn) {
        mustBeAllowed(holding.postId(), mayLetIn);
        var to = holding.heldTo();
        if (holding.over(today()) || to != null && !lastDay.isBefore(to) && !(now && to.equals(today()))) {
            throw new RuleBroken("Chức vụ này đã được ghi thôi giữ rồi. Hãy tải lại trang.");
        }
        if (!repository.end(holding, lastDay, now ? OffsetDateTime.now(clock) : null)) {
            throw new RuleBroken("Chức vụ này vừa được người khác kết thúc. Hãy tải lại trang.");
        }
        if (posts.allows(holding.postId(), LETS_IN)) {
            someoneMustLetIn(now ? lastDay : lastDay.plusDays(1));
        }
    }

    /** Whether only who may open accounts may give this post. */
    @Transactional(readOnly = true)
    boolean letsIn(long postId) {
        return posts.allows(postId, LETS_IN);
    }

    /** Refuses what would leave nobody to manage accounts on a day. */
    void someoneMustLetIn(LocalDate day) {
        if (repository.administrators(day).isEmpty()) {
            throw new RuleBroken("Đây là quản trị viên cuối cùng. Hãy giao chức vụ này cho người khác trước.");
        }
    }

    private void mustBeAllowed(long postId, boolean mayLetIn) {
        if (!mayLetIn && letsIn(postId)) {
            throw new RuleBroken(
                    "Chức vụ này có quyền mở tài khoản nên chỉ quản trị viên được giao hoặc cho thôi giữ.");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
