package vn.nghitruong.duties.feeds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.accounts.Account;
import vn.nghitruong.calendar.Rules;
import vn.nghitruong.duties.Reporters;
import vn.nghitruong.duties.Task;
import vn.nghitruong.duties.Tasks;

/** What somebody who is not signed in has to do, as far as they may read it on this very day. */
@Service
@Transactional(readOnly = true)
class Work {
    private static final int MOST = 5000;
    private static final int YEARS_AHEAD = 100;

    private final Tasks tasks;
    private final Reporters reporters;
    private final FeedRepository repository;
    private final Rules rules;
    private final Clock clock;

    Work(Tasks tasks, Reporters reporters, FeedRepository repository, Rules rules, Clock clock) {
        this.tasks = tasks;
        this.reporters = reporters;
        this.repository = repository;
        this.rules = rules;
        this.clock = clock;
    }

    /** What fell due in the last weeks and everything ahead; nothing for whom no post lets read duties any more. */
    List<Task> of(Account account) {
        var owner = reporters.of(account);
        if (!owner.rights().contains("duties:read")) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var from = today.minusDays(rules.on("feed.past-days", today).number());
        return tasks.between(from, today.plusYears(YEARS_AHEAD), owner.mine(), MOST);
    }

    Map<Long, FeedRepository.Revision> revisions(List<Task> of) {
        return repository.revisions(
                of.stream().map(task -> task.occurrence().id()).toList());
    }
}
