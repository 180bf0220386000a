package vn.nghitruong.duties;

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
import vn.nghitruong.platform.Texts;

/** Reporting an occurrence as done. */
@Controller
@RequestMapping("/viec/{code}/{occurrence}/hoan-thanh")
@PreAuthorize("hasAnyAuthority('duties:report', 'duties:report-any')")
class DoneController {
    private final Duties duties;
    private final Reporters reporters;
    private final Texts texts;

    DoneController(Duties duties, Reporters reporters, Texts texts) {
        this.duties = duties;
        this.reporters = reporters;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(@PathVariable String code, @PathVariable long occurrence, Authentication who) {
        var duty = duties.get(code);
        duties.mustSpeakFor(duty, reporters.of(who));
        var last = duties.occurrence(duty, occurrence).lastDay();
        // Of what is past the day is not today: whoever enters it says which it was.
        var day =
                last == null || !last.isBefore(duties.today()) ? duties.today().toString() : "";
        return form(code, occurrence, new DoneForm(day, ""), FormErrors.NONE);
    }

    @PostMapping
    Object create(
            @PathVariable String code,
            @PathVariable long occurrence,
            @ModelAttribute DoneForm form,
            Authentication who,
            RedirectAttributes redirect) {
        var duty = duties.get(code);
        var by = reporters.of(who);
        duties.mustSpeakFor(duty, by);
        var errors = form.check(duties.earliestReport(), duties.today(), texts);
        if (errors.any()) {
            var view = form(code, occurrence, form, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        duties.report(duty, duties.occurrence(duty, occurrence), form, by);
        redirect.addFlashAttribute("notice", texts.get("duties.report.done"));
        return "redirect:" + duty.address();
    }

    private ModelAndView form(String code, long occurrence, DoneForm form, FormErrors errors) {
        var duty = duties.get(code);
        var view = new ModelAndView("duties/done");
        view.addObject("duty", duty);
        view.addObject("occurrence", duties.occurrence(duty, occurrence));
        view.addObject("form", form);
        view.addObject("errors", errors);
        return view;
    }
}
