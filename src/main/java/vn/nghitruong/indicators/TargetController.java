package vn.nghitruong.indicators;

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

/** Giving an indicator another target from a day on; a value is never typed in. */
@Controller
@RequestMapping("/chi-tieu/{code}/muc-tieu")
@PreAuthorize("hasAuthority('indicators:manage')")
class TargetController {
    private final Catalogue catalogue;
    private final Texts texts;

    TargetController(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(@PathVariable String code) {
        return form(code, TargetForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping
    Object create(@PathVariable String code, @ModelAttribute TargetForm form, RedirectAttributes redirect) {
        var errors = form.check(catalogue.of(code).getFirst().validFrom(), texts);
        if (errors.any()) {
            var view = form(code, form, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        catalogue.aim(code, form);
        redirect.addFlashAttribute("notice", texts.get("indicators.aim.done"));
        return "redirect:/chi-tieu/" + code;
    }

    private ModelAndView form(String code, TargetForm form, FormErrors errors) {
        return new ModelAndView("indicators/target")
                .addObject("rows", catalogue.of(code))
                .addObject("form", form)
                .addObject("errors", errors);
    }
}
