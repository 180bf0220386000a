package vn.nghitruong.plans.importing;

import static vn.nghitruong.platform.FormErrors.blank;
import static vn.nghitruong.platform.FormErrors.longer;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Named;
import vn.nghitruong.platform.Texts;

/** Giving a draft up, with the reason; it stays to be read. */
@Controller
@RequestMapping("/ke-hoach/nhap/{id}/bo")
@PreAuthorize("hasAuthority('plans:import')")
class AbandonController {
    private static final int LENGTH = 1000;

    private final PlanImports imports;
    private final Texts texts;

    AbandonController(PlanImports imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(@PathVariable long id) {
        return form(imports.get(id), "", FormErrors.NONE);
    }

    @PostMapping
    Object abandon(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            RedirectAttributes redirect) {
        var draft = imports.get(id);
        var errors = FormErrors.check()
                .reject(blank(reason), "reason", texts.get("plans.import.abandon.reason.missing"))
                .reject(longer(reason, LENGTH), "reason", texts.get("plans.import.abandon.reason.long"))
                .done();
        if (errors.any()) {
            var view = form(draft, reason, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        imports.abandon(draft, reason, Named.of(who));
        redirect.addFlashAttribute("notice", texts.get("plans.import.abandon.done"));
        return "redirect:/ke-hoach/nhap";
    }

    private static ModelAndView form(PlanImport draft, String reason, FormErrors errors) {
        return new ModelAndView("plans/importing/abandon")
                .addObject("draft", draft)
                .addObject("reason", reason)
                .addObject("errors", errors);
    }
}
