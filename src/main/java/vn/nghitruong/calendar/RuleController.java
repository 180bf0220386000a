package vn.nghitruong.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules in force on a day, and one rule over time. */
@Controller
@RequestMapping("/quan-tri/quy-tac")
@PreAuthorize("hasAuthority('calendar:read')")
class RuleController {
    private final Rules rules;
    private final RuleChanges changes;

    RuleController(Rules rules, RuleChanges changes) {
        this.rules = rules;
        this.changes = changes;
    }

    @GetMapping
    String index(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> ngay,
            @RequestParam(name = "tim", defaultValue = "") String words,
            @RequestParam(name = "xem", defaultValue = "tat-ca") String marked,
            Model model) {
        var filter = new RuleFilter(ngay.orElseGet(changes::today), words, RuleFilter.Marked.of(marked));
        var all = rules.all(filter.day());
        model.addAttribute("filter", filter);
        model.addAttribute("all", all);
        model.addAttribute("rules", filter.of(all));
        return "calendar/index";
    }

    @GetMapping("/{key}")
    String show(@PathVariable String key, Authentication who, Model model) {
        model.addAttribute("versions", changes.versions(key));
        model.addAttribute("history", changes.history(key));
        model.addAttribute("today", changes.today());
        model.addAttribute("mayManage", CalendarNav.mayManage(who));
        return "calendar/show";
    }
}
