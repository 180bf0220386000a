package vn.nghitruong.duties;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.organization.Bodies;
import vn.nghitruong.organization.Body;
import vn.nghitruong.platform.Texts;

/** The list of work: mine, of a body, of a person or of the whole council, by what is due. */
@Controller
@PreAuthorize("hasAuthority('duties:read')")
class DutyListController {
    private static final String ALL = "tat-ca";
    private static final String MINE = "cua-toi";

    private final Duties duties;
    private final Tasks tasks;
    private final Bodies bodies;
    private final Reporters reporters;
    private final Texts texts;

    DutyListController(Duties duties, Tasks tasks, Bodies bodies, Reporters reporters, Texts texts) {
        this.duties = duties;
        this.tasks = tasks;
        this.bodies = bodies;
        this.reporters = reporters;
        this.texts = texts;
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
        var chosen = body.isEmpty() ? (by.mine().anybody() ? MINE : ALL) : body;
        var whose = person.map(Whose::ofPerson).orElseGet(() -> of(chosen, by));
        var counts = tasks.counts(whose);
        var shown = view.map(DutyView::of).orElseGet(() -> firstOf(counts));
        var words = person.map(id -> "nguoi=" + id).orElse("co-quan=" + chosen);
        model.addAttribute("body", person.isPresent() ? "" : chosen);
        model.addAttribute("whose", words);
        model.addAttribute("bodies", choices());
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

    private Whose of(String body, Reporter by) {
        return switch (body) {
            case ALL -> Whose.EVERYBODY;
            case MINE -> by.mine();
            default -> Whose.ofBody(bodies.find(body).map(Body::id).orElseThrow(() -> new NotFound("body " + body)));
        };
    }

    private Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        choices.put(MINE, texts.get("duties.body.mine"));
        choices.put(ALL, texts.get("duties.body.all"));
        bodies.all().stream()
                .filter(body -> body.kind() != Body.Kind.OUTSIDE && body.kind() != Body.Kind.COUNCIL)
                .forEach(body -> choices.put(body.code(), body.name()));
        return choices;
    }
}
