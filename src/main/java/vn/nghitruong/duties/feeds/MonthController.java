package vn.nghitruong.duties.feeds;

import java.time.YearMonth;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nghitruong.duties.Reporters;
import vn.nghitruong.duties.WhoseChoice;

/** The list of work as a month. */
@Controller
@PreAuthorize("hasAuthority('duties:read')")
class MonthController {
    private final Months months;
    private final WhoseChoice choice;
    private final Reporters reporters;

    MonthController(Months months, WhoseChoice choice, Reporters reporters) {
        this.months = months;
        this.choice = choice;
        this.reporters = reporters;
    }

    @GetMapping("/viec/lich")
    String show(
            @RequestParam(name = "thang") Optional<YearMonth> month,
            @RequestParam(name = "co-quan", defaultValue = "") String body,
            @RequestParam(name = "nguoi") Optional<Long> person,
            Authentication who,
            Model model) {
        var chosen = choice.of(body, person, reporters.of(who));
        var shown = month.orElseGet(months::current);
        Week.mustBeOurs(shown.getYear());
        model.addAttribute("month", months.of(shown, chosen.whose()));
        model.addAttribute("chosen", chosen);
        model.addAttribute("bodies", choice.options());
        return "duties/calendar";
    }
}
