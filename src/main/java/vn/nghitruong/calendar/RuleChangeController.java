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

/** Giving a rule another value from a day on. */
@Controller
@RequestMapping("/quan-tri/quy-tac/{key}/thay-doi")
@PreAuthorize("hasAuthority('calendar:manage')")
class RuleChangeController {
    private final RuleChanges changes;
    private final Texts texts;

    RuleChangeController(RuleChanges changes, Texts texts) {
        this.changes = changes;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(@PathVariable String key) {
        var last = changes.versions(key).getFirst();
        return form(key, new RuleForm(last.id(), "", "", "", "", "", ""), FormErrors.NONE);
    }

    @PostMapping
    Object create(
            @PathVariable String key, @ModelAttribute RuleForm form, Authentication who, RedirectAttributes redirect) {
        var versions = changes.versions(key);
        var errors = form.check(versions.getFirst(), changes.earliest(versions), changes.today(), texts);
        if (errors.any()) {
            var view = form(key, form, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        changes.change(versions.getFirst(), form, Named.of(who));
        redirect.addFlashAttribute("notice", texts.get("calendar.rule.changed"));
        return "redirect:/quan-tri/quy-tac/" + key;
    }

    private ModelAndView form(String key, RuleForm form, FormErrors errors) {
        var versions = changes.versions(key);
        return new ModelAndView("calendar/change")
                .addObject("last", versions.getFirst())
                .addObject("pending", changes.isPending(versions.getFirst()))
                .addObject("earliest", changes.earliest(versions))
                .addObject("form", form)
                .addObject("errors", errors);
    }
}
