package vn.nghitruong.indicators;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Named;
import vn.nghitruong.platform.Texts;

/** Entering what a document says of the time before, and correcting what was entered. */
@Controller
@RequestMapping("/chi-tieu/{code}/so-lieu-nen")
@PreAuthorize("hasAuthority('indicators:manage')")
class BaselineController {
    private final Catalogue catalogue;
    private final Baselines baselines;
    private final Texts texts;

    BaselineController(Catalogue catalogue, Baselines baselines, Texts texts) {
        this.catalogue = catalogue;
        this.baselines = baselines;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(@PathVariable String code) {
        return form(code, null, BaselineForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping
    Object enter(
            @PathVariable String code,
            @ModelAttribute BaselineForm form,
            Authentication who,
            RedirectAttributes redirect) {
        var errors = form.check(catalogue.of(code).getFirst().validFrom(), false, texts);
        if (errors.any()) {
            return refused(code, null, form, errors);
        }
        baselines.enter(code, form, Named.of(who));
        return done(code, redirect);
    }

    @GetMapping("/{id}")
    ModelAndView correction(@PathVariable String code, @PathVariable long id) {
        var old = baselines.get(code, id);
        return form(code, old, old.form(), FormErrors.NONE);
    }

    @PostMapping("/{id}")
    Object correct(
            @PathVariable String code,
            @PathVariable long id,
            @ModelAttribute BaselineForm form,
            Authentication who,
            RedirectAttributes redirect) {
        var old = baselines.get(code, id);
        var errors = form.check(catalogue.of(code).getFirst().validFrom(), true, texts);
        if (errors.any()) {
            return refused(code, old, form, errors);
        }
        baselines.correct(old, form, Named.of(who));
        return done(code, redirect);
    }

    private String done(String code, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get("indicators.baseline.done"));
        return "redirect:/chi-tieu/" + code;
    }

    private ModelAndView refused(String code, @Nullable Baseline old, BaselineForm form, FormErrors errors) {
        var view = form(code, old, form, errors);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView form(String code, @Nullable Baseline old, BaselineForm form, FormErrors errors) {
        return new ModelAndView("indicators/baseline")
                .addObject("rows", catalogue.of(code))
                .addObject("old", old)
                .addObject("form", form)
                .addObject("errors", errors);
    }
}
