package vn.nghitruong.plans.importing;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.Named;
import vn.nghitruong.platform.Texts;

/** Beginning next year's plan from one that is there. */
@Controller
@PreAuthorize("hasAuthority('plans:import')")
class NextYearController {
    private final NextYears nextYears;
    private final Texts texts;

    NextYearController(NextYears nextYears, Texts texts) {
        this.nextYears = nextYears;
        this.texts = texts;
    }

    @PostMapping("/ke-hoach/{code}/nam-sau")
    String create(@PathVariable String code, Authentication who, RedirectAttributes redirect) {
        var id = nextYears.open(code, Named.of(who));
        redirect.addFlashAttribute("notice", texts.get("plans.import.next.done"));
        return "redirect:" + PlanImport.address(id);
    }
}
