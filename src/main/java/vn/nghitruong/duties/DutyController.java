package vn.nghitruong.duties;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nghitruong.calendar.CalendarState;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.organization.Bodies;
import vn.nghitruong.organization.Body;
import vn.nghitruong.platform.Texts;

/** The list of work, by body and by what is due, and the page of one duty. */
@Controller
@RequestMapping("/viec")
@PreAuthorize("hasAuthority('duties:read')")
class DutyController {
    private static final String MINE = "cua-toi";

    private final Duties duties;
    private final Tasks tasks;
    private final Bodies bodies;
    private final Reporters reporters;
    private final Texts texts;

    DutyController(Duties duties, Tasks tasks, Bodies bodies, Reporters reporters, Texts texts) {
        this.duties = duties;
        this.tasks = tasks;
        this.bodies = bodies;
        this.reporters = reporters;
        this.texts = texts;
    }

    @GetMapping
    String index(
            @RequestParam(name = "co-quan", defaultValue = "") String body,
            @RequestParam(name = "xem") Optional<String> view,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Authentication who,
            Model model) {
        var of = chosen(body, who);
        var counts = tasks.counts(of);
        var shown = view.map(DutyView::of).orElseGet(() -> firstOf(counts));
        model.addAttribute("body", body);
        model.addAttribute("bodies", choices());
        model.addAttribute("counts", counts);
        model.addAttribute("view", shown);
        model.addAttribute("slice", tasks.page(shown, of, number, counts.get(shown)));
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

    private Set<Long> chosen(String body, Authentication who) {
        return switch (body) {
            case "" -> Set.of();
            case MINE -> {
                var mine = reporters.of(who).bodies();
                // Nobody has the body 0: who holds no post has no work, not everybody's.
                yield mine.isEmpty() ? Set.of(0L) : mine;
            }
            default -> Set.of(bodies.find(body).map(Body::id).orElseThrow(() -> new NotFound("body " + body)));
        };
    }

    private Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", texts.get("duties.body.all"));
        choices.put(MINE, texts.get("duties.body.mine"));
        bodies.all().stream()
                .filter(body -> body.kind() != Body.Kind.OUTSIDE && body.kind() != Body.Kind.COUNCIL)
                .forEach(body -> choices.put(body.code(), body.name()));
        return choices;
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Authentication who, Model model) {
        var duty = duties.get(code);
        var holders = duties.holders(duty);
        model.addAttribute("duty", duty);
        model.addAttribute("holders", holders);
        var occurrences = duties.occurrences(duty);
        // The next one is enough to see at first; of a monthly duty a dozen more are in sight.
        var later = occurrences.stream()
                .filter(o -> o.state() == CalendarState.UPCOMING)
                .skip(1)
                .toList();
        model.addAttribute(
                "occurrences",
                occurrences.stream().filter(o -> !later.contains(o)).toList());
        model.addAttribute("later", later);
        model.addAttribute("history", duties.history(duty));
        model.addAttribute("today", duties.today());
        model.addAttribute(
                "mayReport",
                has(who, "duties:report", "duties:report-any")
                        && reporters.of(who).maySpeakFor(holders));
        model.addAttribute("mayReopen", has(who, "duties:reopen"));
        return "duties/show";
    }

    private static boolean has(Authentication who, String... authorities) {
        var wanted = Set.of(authorities);
        return who.getAuthorities().stream().anyMatch(a -> wanted.contains(a.getAuthority()));
    }
}
