package vn.nghitruong.duties;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** Asking for more time, and deciding on it. */
@Controller
@RequestMapping("/viec/{code}/{occurrence}/gia-han")
@PreAuthorize("hasAnyAuthority('duties:report', 'duties:report-any', 'duties:confirm')")
class ExtensionController {
    private final Duties duties;
    private final Extensions extensions;
    private final Life life;
    private final Reporters reporters;
    private final Texts texts;

    ExtensionController(Duties duties, Extensions extensions, Life life, Reporters reporters, Texts texts) {
        this.duties = duties;
        this.extensions = extensions;
        this.life = life;
        this.reporters = reporters;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(@PathVariable String code, @PathVariable long occurrence, Authentication who) {
        var duty = duties.get(code);
        var seen = duties.occurrence(duty, occurrence);
        life.mustBeAllowed(Act.ASK, duty, seen, reporters.of(who));
        return form(duty, seen, "", "", FormErrors.NONE);
    }

    @PostMapping
    Object ask(
            @PathVariable String code,
            @PathVariable long occurrence,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            RedirectAttributes redirect) {
        var duty = duties.get(code);
        var seen = duties.occurrence(duty, occurrence);
        var by = reporters.of(who);
        life.mustBeAllowed(Act.ASK, duty, seen, by);
        var day = VietnameseDates.read(until).orElse(null);
        var errors = FormErrors.check()
                .reject(
                        day == null || seen.lastDay() != null && !day.isAfter(seen.lastDay()),
                        "until",
                        texts.get("duties.extend.until.wrong"))
                .reject(reason.isBlank(), "reason", texts.get("duties.act.reason.missing"))
                .reject(reason.length() > ResultForm.NOTE_LENGTH - 100, "reason", texts.get("duties.report.note.long"))
                .done();
        if (errors.any()) {
            var view = form(duty, seen, until, reason, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        extensions.ask(duty, seen, day, reason.strip(), by);
        redirect.addFlashAttribute(
                "notice", texts.get("duties.extend.asked", duty.accountable().name()));
        return "redirect:" + duty.address();
    }

    @PostMapping("/{id}/{decision:duyet|tu-choi}")
    String decide(
            @PathVariable String code,
            @PathVariable long occurrence,
            @PathVariable long id,
            @PathVariable String decision,
            Authentication who,
            RedirectAttributes redirect) {
        var duty = duties.get(code);
        var granted = decision.equals("duyet");
        extensions.decide(duty, duties.occurrence(duty, occurrence), id, granted, "", reporters.of(who));
        redirect.addFlashAttribute("notice", texts.get(granted ? "duties.extend.granted" : "duties.extend.refused"));
        return "redirect:" + duty.address();
    }

    private static ModelAndView form(Duty duty, Occurrence seen, String until, String reason, FormErrors errors) {
        var view = new ModelAndView("duties/extension");
        view.addObject("duty", duty);
        view.addObject("occurrence", seen);
        view.addObject("until", until);
        view.addObject("reason", reason);
        view.addObject("errors", errors);
        return view;
    }
}
