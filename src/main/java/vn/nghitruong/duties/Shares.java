package vn.nghitruong.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nghitruong.organization.Bodies;
import vn.nghitruong.organization.Body;
import vn.nghitruong.organization.Delegates;
import vn.nghitruong.organization.Person;

/** Among whom a duty is shared out: each body that leads it, and of the delegates each one in office. */
@Component
class Shares {
    private static final Share NOBODY = new Share(null, null, "");

    private final Bodies bodies;
    private final Delegates delegates;

    Shares(Bodies bodies, Delegates delegates) {
        this.bodies = bodies;
        this.delegates = delegates;
    }

    /** For one run over many duties. */
    Run run(LocalDate today) {
        var each =
                bodies.all().stream().filter(Body::everyDelegate).map(Body::id).collect(Collectors.toSet());
        return new Run(each, today, new HashMap<>());
    }

    /** Remembers who was in office on which day. */
    final class Run {
        private final Set<Long> everyDelegate;
        private final LocalDate today;
        private final Map<LocalDate, List<Person>> inOffice;

        private Run(Set<Long> everyDelegate, LocalDate today, Map<LocalDate, List<Person>> inOffice) {
            this.everyDelegate = everyDelegate;
            this.today = today;
            this.inOffice = inOffice;
        }

        boolean forDelegates(Collection<Holder> holders) {
            return holders.stream().anyMatch(h -> h.leads() && everyDelegate.contains(h.bodyId()));
        }

        /** Who owes a result that falls due on a day; of days to come, those in office today. */
        List<Share> of(Collection<Holder> holders, @Nullable LocalDate lastDay) {
            var shares = new ArrayList<Share>();
            for (var holder : holders) {
                if (!holder.leads() || holder.bodyId() == null) {
                    continue;
                }
                if (everyDelegate.contains(holder.bodyId())) {
                    shares.addAll(members(holder.bodyId(), lastDay));
                } else {
                    shares.add(new Share(holder.bodyId(), null, ""));
                }
            }
            return shares.isEmpty() ? List.of(NOBODY) : shares;
        }

        private List<Share> members(long bodyId, @Nullable LocalDate lastDay) {
            var day = lastDay == null || lastDay.isAfter(today) ? today : lastDay;
            var persons = inOffice.computeIfAbsent(day, delegates::inOffice);
            // While no delegates are entered the duty is theirs as a whole.
            return persons.isEmpty()
                    ? List.of(new Share(bodyId, null, ""))
                    : persons.stream()
                            .map(p -> new Share(bodyId, p.id(), p.name()))
                            .toList();
        }

        /** Whether a part belongs to nobody any more: to all delegates though each has one, or to one who left office. */
        @Nullable
        String goneBecause(Occurrence occurrence, boolean sharedOut) {
            var share = occurrence.share();
            if (share.bodyId() == null || !everyDelegate.contains(share.bodyId()) || !occurrence.open()) {
                return null;
            }
            if (!share.each()) {
                return sharedOut ? "Đã chia cho từng đại biểu." : null;
            }
            var last = occurrence.lastDay();
            var left = (last == null || !last.isBefore(today))
                    && inOffice.computeIfAbsent(today, delegates::inOffice).stream()
                            .noneMatch(p -> p.id() == share.personId());
            return left ? "Không còn là đại biểu đang hoạt động." : null;
        }
    }
}
