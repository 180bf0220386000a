package vn.nghitruong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** The post that gives a delegate their rights: held exactly while the mandate is active. */
@Component
class DelegatePost {
    private static final String CODE = "dai-bieu";

    private final PostRepository posts;
    private final HoldingRepository holdings;
    private final Clock clock;

    DelegatePost(PostRepository posts, HoldingRepository holdings, Clock clock) {
        this.posts = posts;
        this.holdings = holdings;
        this.clock = clock;
    }

    /** Gives the post from a day on to whoever does not hold it then. */
    void give(long personId, LocalDate from) {
        posts.find(CODE).ifPresent(post -> holdings.hold(post.id(), personId, from, null));
    }

    /** Takes the post away from a day on: the day before is the last one. */
    void take(long personId, LocalDate from) {
        posts.find(CODE)
                .ifPresent(post -> holdings.of(personId).stream()
                        .filter(holding -> holding.postId() == post.id() && !holding.over(from))
                        .forEach(holding -> end(holding, from.minusDays(1))));
    }

    private void end(Holding holding, LocalDate lastDay) {
        if (lastDay.isBefore(holding.heldFrom())) {
            holdings.end(holding, holding.heldFrom(), OffsetDateTime.now(clock));
        } else {
            holdings.end(holding, lastDay, null);
        }
    }
}
