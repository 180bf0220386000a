package vn.nghitruong.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.nghitruong.duties.DutyView;
import vn.nghitruong.duties.Reporters;
import vn.nghitruong.duties.Task;
import vn.nghitruong.duties.Tasks;
import vn.nghitruong.duties.Whose;
import vn.nghitruong.indicators.Indicators;
import vn.nghitruong.organization.Setup;
import vn.nghitruong.platform.Verbs;

/** Home: what must I do today, is the commune keeping its word, what comes next; for a stranger, where this is. */
@Controller
class HomeController {
    private static final int FEW = 5;

    private final Tasks tasks;
    private final Reporters reporters;
    private final Indicators indicators;
    private final Setup setup;
    private final Clock clock;

    HomeController(Tasks tasks, Reporters reporters, Indicators indicators, Setup setup, Clock clock) {
        this.tasks = tasks;
        this.reporters = reporters;
        this.indicators = indicators;
        this.setup = setup;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(@Nullable Authentication who, Model model) {
        if (who == null || !Verbs.granted(who, "duties:read")) {
            return "portal/welcome";
        }
        var today = LocalDate.now(clock);
        var by = reporters.of(who);
        var mine = by.mine();
        var counts = tasks.counts(mine);
        model.addAttribute("today", today);
        model.addAttribute("counts", counts);
        model.addAttribute("all", tasks.counts(Whose.EVERYBODY));
        model.addAttribute("by", by);
        model.addAttribute("lists", lists(counts, mine));
        model.addAttribute("scores", indicators.on(today));
        model.addAttribute(
                "setup",
                Verbs.granted(who, "organization:manage") ? setup.next().orElse(null) : null);
        return "portal/home";
    }

    /** What presses, and where nothing does, what comes next. */
    private Map<DutyView, List<Task>> lists(Map<DutyView, Long> counts, Whose mine) {
        var lists = new EnumMap<DutyView, List<Task>>(DutyView.class);
        for (var view :
                List.of(DutyView.OVERDUE, DutyView.TODAY, DutyView.SOON, DutyView.TO_CONFIRM, DutyView.UPCOMING)) {
            if (counts.get(view) > 0 && (view != DutyView.UPCOMING || lists.isEmpty())) {
                lists.put(view, tasks.first(view, mine, FEW));
            }
        }
        return lists;
    }
}
