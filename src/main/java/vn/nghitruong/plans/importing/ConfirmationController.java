package vn.nghitruong.plans.importing;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.Named;
import vn.nghitruong.platform.Texts;

/** What would be opened, to be looked at; and then the one button that makes a plan and its duties of it. */
@Controller
@RequestMapping("/ke-hoach/nhap/{id}/lap-ke-hoach")
@PreAuthorize("hasAuthority('plans:import')")
class ConfirmationController {
    private final PlanImports imports;
    private final PlanConfirmation confirmation;
    private final DraftSheets sheets;
    private final Texts texts;

    ConfirmationController(PlanImports imports, PlanConfirmation confirmation, DraftSheets sheets, Texts texts) {
        this.imports = imports;
        this.confirmation = confirmation;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView check(@PathVariable long id) {
        var draft = imports.get(id);
        return new ModelAndView("plans/importing/confirm")
                .addObject("sheet", sheets.of(draft))
                .addObject("same", confirmation.sameAs(draft));
    }

    @PostMapping
    Object confirm(@PathVariable long id, Authentication who, RedirectAttributes redirect) {
        var draft = imports.get(id);
        if (!confirmation.sameAs(draft).isEmpty() || draft.open() && !draft.named()) {
            var view = check(id);
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
        var plan = confirmation.confirm(id, Named.of(who));
        redirect.addFlashAttribute("notice", texts.get("plans.import.confirm.done", plan.number()));
        return "redirect:" + plan.address();
    }
}
