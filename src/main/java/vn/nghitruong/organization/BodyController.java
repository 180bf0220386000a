package vn.nghitruong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The bodies of the council and around it, and the page of each. */
@Controller
@RequestMapping("/to-chuc/co-quan")
@PreAuthorize("hasAuthority('organization:read')")
class BodyController {
    private final Bodies bodies;
    private final Posts posts;
    private final Holdings holdings;
    private final Clock clock;

    BodyController(Bodies bodies, Posts posts, Holdings holdings, Clock clock) {
        this.bodies = bodies;
        this.posts = posts;
        this.holdings = holdings;
        this.clock = clock;
    }

    @GetMapping
    String index(Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("bodies", bodies.all());
        model.addAttribute("fields", bodies.competence(today));
        model.addAttribute("today", today);
        return "organization/bodies";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        var body = bodies.get(code);
        model.addAttribute("body", body);
        model.addAttribute("all", bodies.all());
        model.addAttribute("names", bodies.names(body));
        model.addAttribute("fields", bodies.fields(body));
        model.addAttribute("posts", posts.of(body));
        model.addAttribute(
                "holdings", holdings.ofBody(body.id()).stream().collect(Collectors.groupingBy(Holding::postId)));
        model.addAttribute("today", LocalDate.now(clock));
        return "organization/body";
    }
}
