package vn.nghitruong.plans;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nghitruong.platform.Verbs;

/** The plans, and the text of each with the duties that follow from it. */
@Controller
@RequestMapping("/ke-hoach")
@PreAuthorize("hasAuthority('plans:read')")
class PlanController {
    private final Plans plans;
    private final PlanPaper paper;

    PlanController(Plans plans, PlanPaper paper) {
        this.plans = plans;
        this.paper = paper;
    }

    /** A council with one plan need not choose. */
    @GetMapping
    String index(Authentication who, Model model) {
        var all = plans.all();
        if (all.size() == 1) {
            return page(all.getFirst(), who, model);
        }
        model.addAttribute("mayImport", mayImport(who));
        model.addAttribute("plans", all);
        return "plans/index";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Authentication who, Model model) {
        return page(plans.get(code), who, model);
    }

    private String page(Plan plan, Authentication who, Model model) {
        model.addAttribute("mayImport", mayImport(who));
        model.addAttribute("origin", paper.of(plan).orElse(null));
        model.addAttribute("plan", plan);
        model.addAttribute("clauses", plans.read(plan));
        return "plans/show";
    }

    private static boolean mayImport(Authentication who) {
        return Verbs.granted(who, "plans:import");
    }
}
