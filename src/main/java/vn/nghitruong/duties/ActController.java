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

/** The acts that need one tap, or a tap and a reason: accept, confirm, return, cancel, restore, undo. */
@Controller
@RequestMapping("/viec/{code}/{occurrence}/{act:nhan-viec|khong-phat-sinh|xac-nhan|tra-lai|huy|khoi-phuc|hoan-tac}")
@PreAuthorize("hasAnyAuthority('duties:report', 'duties:report-any', 'duties:confirm')")
class ActController {
    private final Duties duties;
    private final Life life;
    private final Reporters reporters;
    private final Texts texts;

    ActController(Duties duties, Life life, Reporters reporters, Texts texts) {
        this.duties = duties;
        this.life = life;
        this.reporters = reporters;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable String code, @PathVariable long occurrence, @PathVariable String act, Authentication who) {
        var duty = duties.get(code);
        var seen = duties.occurrence(duty, occurrence);
        life.mustBeAllowed(Act.of(act), duty, seen, reporters.of(who));
        return form(duty, seen, Act.of(act), "", FormErrors.NONE);
    }

    @PostMapping
    Object create(
            @PathVariable String code,
            @PathVariable long occurrence,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "ve", defaultValue = "") String back,
            Authentication who,
            RedirectAttributes redirect) {
        var duty = duties.get(code);
        var seen = duties.occurrence(duty, occurrence);
        var taken = Act.of(act);
        var by = reporters.of(who);
        life.mustBeAllowed(taken, duty, seen, by);
        var errors = FormErrors.check()
                .reject(
                        taken.reason() == Act.Reason.NEEDED && reason.isBlank(),
                        "reason",
                        texts.get("duties.act.reason.missing"))
                .reject(reason.length() > ResultForm.NOTE_LENGTH, "reason", texts.get("duties.report.note.long"))
                .done();
        if (errors.any()) {
            var view = form(duty, seen, taken, reason, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        life.take(taken, duty, seen, reason.strip(), by);
        redirect.addFlashAttribute("notice", texts.get("duties.act." + taken + ".done"));
        return "redirect:" + (back.equals("viec") ? "/viec?xem=" + DutyView.TO_CONFIRM.word() : duty.address());
    }

    private static ModelAndView form(Duty duty, Occurrence occurrence, Act act, String reason, FormErrors errors) {
        var view = new ModelAndView("duties/act");
        view.addObject("duty", duty);
        view.addObject("occurrence", occurrence);
        view.addObject("act", act);
        view.addObject("reason", reason);
        view.addObject("errors", errors);
        return view;
    }
}
