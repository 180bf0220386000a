package vn.nghitruong.duties.feeds;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nghitruong.duties.Reporters;
import vn.nghitruong.duties.WhoseChoice;

/** What changed in a week. */
@Controller
@PreAuthorize("hasAuthority('duties:read')")
class ChangesController {
    private final Weeks weeks;
    private final WhoseChoice choice;
    private final Reporters reporters;

    ChangesController(Weeks weeks, WhoseChoice choice, Reporters reporters) {
        this.weeks = weeks;
        this.choice = choice;
        this.reporters = reporters;
    }

    @GetMapping("/viec/thay-doi")
    String show(
            @RequestParam(name = "tuan") Optional<String> week,
            @RequestParam(name = "co-quan", defaultValue = WhoseChoice.ALL) String body,
            @RequestParam(name = "nguoi") Optional<Long> person,
            Authentication who,
            Model model) {
        var chosen = choice.of(body, person, reporters.of(who));
        var shown = week.map(Week::parse).orElseGet(weeks::toTalkAbout);
        model.addAttribute("changes", weeks.of(shown, chosen.whose()));
        model.addAttribute("chosen", chosen);
        model.addAttribute("bodies", choice.options());
        return "duties/changes";
    }
}
