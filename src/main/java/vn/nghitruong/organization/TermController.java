package vn.nghitruong.organization;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** The terms of the council. */
@Controller
@RequestMapping("/to-chuc/nhiem-ky")
@PreAuthorize("hasAuthority('organization:manage')")
class TermController {
    private static final String HOME = "/to-chuc/nhiem-ky";

    private final Terms terms;
    private final Texts texts;

    TermController(Terms terms, Texts texts) {
        this.terms = terms;
        this.texts = texts;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('organization:read')")
    String index(Model model) {
        model.addAttribute("terms", terms.all());
        return "organization/terms";
    }

    @GetMapping("/moi")
    ModelAndView form() {
        return form(HOME + "/moi", TermForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping("/moi")
    Object create(@ModelAttribute TermForm form, RedirectAttributes redirect) {
        var errors = form.check(texts);
        if (errors.any()) {
            return form(HOME + "/moi", form, errors);
        }
        terms.add(form.term(0));
        return saved(redirect);
    }

    @GetMapping("/{id}/sua")
    ModelAndView edit(@PathVariable long id) {
        return form(HOME + "/" + id + "/sua", TermForm.of(terms.get(id)), FormErrors.NONE);
    }

    @PostMapping("/{id}/sua")
    Object change(@PathVariable long id, @ModelAttribute TermForm form, RedirectAttributes redirect) {
        terms.get(id);
        var errors = form.check(texts);
        if (errors.any()) {
            return form(HOME + "/" + id + "/sua", form, errors);
        }
        terms.change(form.term(id));
        return saved(redirect);
    }

    private String saved(RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get("organization.saved"));
        return "redirect:" + HOME;
    }

    private static ModelAndView form(String action, TermForm form, FormErrors errors) {
        return FormPage.of("organization/term_form", form, errors).addObject("action", action);
    }
}
