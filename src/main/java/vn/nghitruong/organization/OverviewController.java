package vn.nghitruong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nghitruong.calendar.VietnameseDates;

/** The council on one page, as it is or was on a day: term, delegates, thresholds, who holds what. */
@Controller
@PreAuthorize("hasAuthority('organization:read')")
class OverviewController {
    private final Terms terms;
    private final Bodies bodies;
    private final Posts posts;
    private final Thresholds thresholds;
    private final Clock clock;

    OverviewController(Terms terms, Bodies bodies, Posts posts, Thresholds thresholds, Clock clock) {
        this.terms = terms;
        this.bodies = bodies;
        this.posts = posts;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    @GetMapping("/to-chuc")
    String show(@RequestParam(name = "ngay", required = false) @Nullable String typed, Model model) {
        var today = LocalDate.now(clock);
        var asked = VietnameseDates.read(typed);
        var day = asked.orElse(today);
        model.addAttribute("day", day);
        model.addAttribute("misread", asked.isEmpty() && !Typed.missing(typed));
        model.addAttribute("term", terms.on(day).orElse(null));
        model.addAttribute("size", thresholds.on(day));
        model.addAttribute(
                "bodies",
                bodies.all().stream()
                        .filter(body -> body.kind() != Body.Kind.OUTSIDE && !body.closedBefore(day))
                        .toList());
        model.addAttribute(
                "holders",
                posts.holders(day).stream()
                        .collect(Collectors.groupingBy(
                                held -> held.post().bodyId(),
                                Collectors.groupingBy(
                                        PostHolder::post,
                                        LinkedHashMap::new,
                                        Collectors.mapping(PostHolder::person, Collectors.toList())))));
        return "organization/overview";
    }
}
