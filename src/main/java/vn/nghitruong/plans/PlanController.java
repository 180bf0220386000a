package vn.nghitruong.plans;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The plans, and the text of each with the duties that follow from it. */
@Controller
@RequestMapping("/ke-hoach")
@PreAuthorize("hasAuthority('plans:read')")
class PlanController {
    private final Plans plans;

    PlanController(Plans plans) {
        this.plans = plans;
    }

    /** A council with one plan need not choose. */
    @GetMapping
    String index(Model model) {
        var all = plans.all();
        if (all.size() == 1) {
            return page(all.getFirst(), model);
        }
        model.addAttribute("plans", all);
        return "plans/index";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        return page(plans.get(code), model);
    }

    private String page(Plan plan, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("clauses", plans.read(plan));
        return "plans/show";
    }
}
