package vn.nghitruong.calendar;

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

/** Saying that a row of a rule was compared with the document it rests on. */
@Controller
@RequestMapping("/quan-tri/quy-tac/{key}/{id}/xac-minh")
@PreAuthorize("hasAuthority('calendar:manage')")
class RuleVerifyController {
    private final RuleChanges changes;
    private final Texts texts;

    RuleVerifyController(RuleChanges changes, Texts texts) {
        this.changes = changes;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(@PathVariable String key, @PathVariable long id) {
        var rule = changes.version(key, id);
        return form(rule, VerifyForm.of(rule), FormErrors.NONE);
    }

    @PostMapping
    Object create(
            @PathVariable String key,
            @PathVariable long id,
            @ModelAttribute VerifyForm form,
            Authentication who,
            RedirectAttributes redirect) {
        var rule = changes.version(key, id);
        var errors = form.check(texts);
        if (errors.any()) {
            var view = form(rule, form, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        changes.verify(rule, form, Named.of(who));
        redirect.addFlashAttribute("notice", texts.get("calendar.rule.verified"));
        return "redirect:/quan-tri/quy-tac/" + key;
    }

    private static ModelAndView form(Rule rule, VerifyForm form, FormErrors errors) {
        return new ModelAndView("calendar/verify")
                .addObject("rule", rule)
                .addObject("form", form)
                .addObject("errors", errors);
    }
}
