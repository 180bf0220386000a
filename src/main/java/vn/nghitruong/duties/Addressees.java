package vn.nghitruong.duties;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nghitruong.organization.Posts;

/** Who is told about a part of a duty: the delegate whose part it is, or whoever holds a post in the body today. */
@Component
public class Addressees {
    private final Posts posts;

    Addressees(Posts posts) {
        this.posts = posts;
    }

    /** For one run over many parts. */
    public Run run(LocalDate today) {
        return new Run(today);
    }

    /** Remembers who holds which post. */
    public final class Run {
        private final LocalDate today;
        private final Map<Long, Set<Long>> byBody = new HashMap<>();

        private Run(LocalDate today) {
            this.today = today;
        }

        /** Those who have to do it; nobody where no post of the body is held, or no body is known. */
        public Set<Long> holders(Share share) {
            return share.each() ? Set.of(share.personId()) : share.bodyId() == null ? Set.of() : of(share.bodyId());
        }

        /** Those who answer for the result. */
        public Set<Long> accountable(Duty duty) {
            return of(duty.accountable().bodyId());
        }

        private Set<Long> of(long bodyId) {
            return byBody.computeIfAbsent(
                    bodyId,
                    body -> posts.holders(body, today).stream()
                            .map(holder -> holder.person().id())
                            .collect(Collectors.toSet()));
        }
    }
}
