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

/** Reporting the result of an occurrence, with its evidence. */
@Controller
@RequestMapping("/viec/{code}/{occurrence}/hoan-thanh")
@PreAuthorize("hasAnyAuthority('duties:report', 'duties:report-any')")
class ResultController {
    private final Duties duties;
    private final Life life;
    private final Reporters reporters;
    private final Texts texts;

    ResultController(Duties duties, Life life, Reporters reporters, Texts texts) {
        this.duties = duties;
        this.life = life;
        this.reporters = reporters;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(@PathVariable String code, @PathVariable long occurrence, Authentication who) {
        var duty = duties.get(code);
        var seen = duties.occurrence(duty, occurrence);
        life.mustBeAllowed(Act.SUBMIT, duty, seen, reporters.of(who));
        // Of what is past the day is not today: whoever enters it says which it was.
        var last = seen.lastDay();
        var day =
                last == null || !last.isBefore(duties.today()) ? duties.today().toString() : "";
        return form(duty, seen, ResultForm.on(day), FormErrors.NONE);
    }

    @PostMapping
    Object create(
            @PathVariable String code,
            @PathVariable long occurrence,
            @ModelAttribute ResultForm form,
            Authentication who,
            RedirectAttributes redirect) {
        var duty = duties.get(code);
        var seen = duties.occurrence(duty, occurrence);
        var by = reporters.of(who);
        life.mustBeAllowed(Act.SUBMIT, duty, seen, by);
        var errors = form.check(life.earliestReport(), duties.today(), texts);
        if (errors.any()) {
            var view = form(duty, seen, form, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        life.submit(duty, seen, form, by);
        redirect.addFlashAttribute(
                "notice",
                duty.confirmation()
                        ? texts.get(
                                "duties.report.submitted", duty.accountable().name())
                        : texts.get("duties.report.done"));
        return "redirect:" + duty.address();
    }

    private static ModelAndView form(Duty duty, Occurrence occurrence, ResultForm form, FormErrors errors) {
        var view = new ModelAndView("duties/result");
        view.addObject("duty", duty);
        view.addObject("occurrence", occurrence);
        view.addObject("form", form);
        view.addObject("errors", errors);
        return view;
    }
}
