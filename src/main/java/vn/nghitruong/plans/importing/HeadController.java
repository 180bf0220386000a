package vn.nghitruong.plans.importing;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** The number, title and day of issue of a plan that is being brought in. */
@Controller
@RequestMapping("/ke-hoach/nhap/{id}/van-ban")
@PreAuthorize("hasAuthority('plans:import')")
class HeadController {
    private final PlanImports imports;
    private final Clock clock;
    private final Texts texts;

    HeadController(PlanImports imports, Clock clock, Texts texts) {
        this.imports = imports;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(@PathVariable long id) {
        var draft = imports.get(id);
        return form(draft, HeadForm.of(draft), FormErrors.NONE);
    }

    @PostMapping
    Object save(@PathVariable long id, @ModelAttribute HeadForm form, RedirectAttributes redirect) {
        var draft = imports.get(id);
        var errors = form.check(LocalDate.now(clock), texts);
        if (errors.any()) {
            var view = form(draft, form, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        if (form.version() == null || form.version() != draft.version()) {
            var view = form(draft, form.seen(draft.version()), FormErrors.NONE);
            view.addObject("overtaken", draft.open());
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
        imports.name(draft, HeadForm.line(form.number()), HeadForm.line(form.title()), form.day());
        redirect.addFlashAttribute("notice", texts.get("plans.import.head.done"));
        return "redirect:" + draft.address();
    }

    private static ModelAndView form(PlanImport draft, HeadForm form, FormErrors errors) {
        return new ModelAndView("plans/importing/head")
                .addObject("draft", draft)
                .addObject("form", form)
                .addObject("overtaken", false)
                .addObject("errors", errors);
    }
}
