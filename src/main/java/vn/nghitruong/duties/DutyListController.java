package vn.nghitruong.duties;

import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of work: mine, of a body, of a person or of the whole council, by what is due. */
@Controller
@PreAuthorize("hasAuthority('duties:read')")
class DutyListController {
    private final Duties duties;
    private final Tasks tasks;
    private final WhoseChoice choice;
    private final Reporters reporters;

    DutyListController(Duties duties, Tasks tasks, WhoseChoice choice, Reporters reporters) {
        this.duties = duties;
        this.tasks = tasks;
        this.choice = choice;
        this.reporters = reporters;
    }

    @GetMapping("/viec")
    String index(
            @RequestParam(name = "co-quan", defaultValue = "") String body,
            @RequestParam(name = "nguoi") Optional<Long> person,
            @RequestParam(name = "xem") Optional<String> view,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Authentication who,
            Model model) {
        var by = reporters.of(who);
        var chosen = choice.of(body, person, by);
        var whose = chosen.whose();
        var counts = tasks.counts(whose);
        var shown = view.map(DutyView::of).orElseGet(() -> firstOf(counts));
        model.addAttribute("body", chosen.body());
        model.addAttribute("whose", chosen.words());
        model.addAttribute("bodies", choice.options());
        model.addAttribute("counts", counts);
        model.addAttribute("view", shown);
        model.addAttribute("slice", tasks.page(shown, whose, number, counts.get(shown)));
        model.addAttribute("by", by);
        model.addAttribute("today", duties.today());
        return "duties/index";
    }

    /** What presses most is seen first. */
    private static DutyView firstOf(Map<DutyView, Long> counts) {
        for (var view : DutyView.values()) {
            if (counts.get(view) > 0) {
                return view;
            }
        }
        return DutyView.UPCOMING;
    }
}
