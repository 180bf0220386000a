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
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** Taking back that an occurrence was done. */
@Controller
@RequestMapping("/viec/{code}/{occurrence}/mo-lai")
@PreAuthorize("hasAuthority('duties:reopen')")
class ReopenController {
    private final Duties duties;
    private final Reporters reporters;
    private final Texts texts;

    ReopenController(Duties duties, Reporters reporters, Texts texts) {
        this.duties = duties;
        this.reporters = reporters;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(@PathVariable String code, @PathVariable long occurrence) {
        return form(code, occurrence, "", FormErrors.NONE);
    }

    @PostMapping
    Object create(
            @PathVariable String code,
            @PathVariable long occurrence,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            RedirectAttributes redirect) {
        var errors = FormErrors.check()
                .reject(reason.isBlank(), "reason", texts.get("duties.reopen.reason.missing"))
                .reject(reason.length() > DoneForm.NOTE_LENGTH, "reason", texts.get("duties.report.note.long"))
                .done();
        if (errors.any()) {
            var view = form(code, occurrence, reason, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        var duty = duties.get(code);
        duties.reopen(duties.occurrence(duty, occurrence), reason, reporters.of(who));
        redirect.addFlashAttribute("notice", texts.get("duties.reopen.done"));
        return "redirect:" + duty.address();
    }

    private ModelAndView form(String code, long occurrence, String reason, FormErrors errors) {
        var duty = duties.get(code);
        var view = new ModelAndView("duties/reopen");
        view.addObject("duty", duty);
        view.addObject("occurrence", duties.occurrence(duty, occurrence));
        view.addObject("reason", reason);
        view.addObject("errors", errors);
        return view;
    }
}
