package vn.nghitruong.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.nghitruong.duties.DutyView;
import vn.nghitruong.duties.Tasks;
import vn.nghitruong.indicators.Indicators;
import vn.nghitruong.organization.Setup;

/** Home: what must I do today, is the commune keeping its word, what comes next; for a stranger, where this is. */
@Controller
class HomeController {
    private static final int FEW = 5;

    private final Tasks tasks;
    private final Indicators indicators;
    private final Setup setup;
    private final Clock clock;

    HomeController(Tasks tasks, Indicators indicators, Setup setup, Clock clock) {
        this.tasks = tasks;
        this.indicators = indicators;
        this.setup = setup;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(@Nullable Authentication who, Model model) {
        if (who == null || !has(who, "duties:read")) {
            return "portal/welcome";
        }
        var today = LocalDate.now(clock);
        Set<Long> everybody = Set.of();
        var counts = tasks.counts(everybody);
        model.addAttribute("today", today);
        model.addAttribute("counts", counts);
        model.addAttribute(
                "late", counts.get(DutyView.OVERDUE) == 0 ? List.of() : tasks.first(DutyView.OVERDUE, everybody, FEW));
        model.addAttribute("soon", tasks.first(DutyView.SOON, everybody, FEW));
        model.addAttribute("next", tasks.first(DutyView.UPCOMING, everybody, FEW));
        model.addAttribute("scores", indicators.on(today));
        model.addAttribute(
                "setup", has(who, "organization:manage") ? setup.next().orElse(null) : null);
        return "portal/home";
    }

    private static boolean has(Authentication who, String authority) {
        return who.getAuthorities().stream().anyMatch(a -> authority.equals(a.getAuthority()));
    }
}
