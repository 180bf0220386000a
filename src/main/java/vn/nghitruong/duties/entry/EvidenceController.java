package vn.nghitruong.duties.entry;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.nghitruong.duties.Act;
import vn.nghitruong.duties.Duties;
import vn.nghitruong.duties.Duty;
import vn.nghitruong.duties.Life;
import vn.nghitruong.duties.Occurrence;
import vn.nghitruong.duties.Reporters;
import vn.nghitruong.duties.ResultForm;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** Adding later what shows that something was done. */
@Controller
@RequestMapping("/viec/{code}/{occurrence}/minh-chung")
@PreAuthorize("hasAnyAuthority('duties:report', 'duties:report-any')")
class EvidenceController {
    private final Duties duties;
    private final Life life;
    private final Reporters reporters;
    private final Texts texts;
    private final Clock clock;

    EvidenceController(Duties duties, Life life, Reporters reporters, Texts texts, Clock clock) {
        this.duties = duties;
        this.life = life;
        this.reporters = reporters;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable String code, @PathVariable long occurrence, Authentication who) {
        var duty = duties.get(code);
        var seen = duties.occurrence(duty, occurrence);
        life.mustBeAllowed(Act.PROVE, duty, seen, reporters.of(who));
        return form(duty, seen, new ResultForm("", "", "", "", ""), FormErrors.NONE);
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
        life.mustBeAllowed(Act.PROVE, duty, seen, by);
        var errors = form.checkEvidence(LocalDate.now(clock), texts);
        if (errors.any()) {
            var view = form(duty, seen, form, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        life.prove(duty, seen, form, by);
        redirect.addFlashAttribute("notice", texts.get("duties.act.PROVE.done"));
        return "redirect:" + duty.address();
    }

    private static ModelAndView form(Duty duty, Occurrence occurrence, ResultForm form, FormErrors errors) {
        var view = new ModelAndView("duties/entry/evidence");
        view.addObject("duty", duty);
        view.addObject("occurrence", occurrence);
        view.addObject("form", form);
        view.addObject("errors", errors);
        return view;
    }
}
