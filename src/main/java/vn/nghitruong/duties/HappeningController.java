package vn.nghitruong.duties;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** Saying what happened that makes duties due: an event, or the invitation to a monthly meeting. */
@Controller
@PreAuthorize("hasAuthority('duties:assign')")
class HappeningController {
    private final Duties duties;
    private final Happenings happenings;
    private final Reporters reporters;
    private final Texts texts;

    HappeningController(Duties duties, Happenings happenings, Reporters reporters, Texts texts) {
        this.duties = duties;
        this.happenings = happenings;
        this.reporters = reporters;
        this.texts = texts;
    }

    @GetMapping("/viec/{code}/su-kien")
    ModelAndView event(@PathVariable String code) {
        return form("duties/event", duties.get(code), HappeningForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping("/viec/{code}/su-kien")
    Object happened(@PathVariable String code, @ModelAttribute HappeningForm form, RedirectAttributes redirect) {
        var duty = duties.get(code);
        var errors = form.check(duty.rule() instanceof DueRule.FromEvent, texts);
        if (errors.any()) {
            return refused("duties/event", duty, form, errors);
        }
        var fresh = happenings.happened(duty, form.words(), form.day(), form.agreed());
        redirect.addFlashAttribute("notice", texts.get(fresh ? "duties.event.done" : "duties.event.known"));
        return "redirect:" + duty.address();
    }

    @GetMapping("/viec/{code}/{occurrence}/ngay-hop")
    ModelAndView meeting(@PathVariable String code, @PathVariable long occurrence) {
        var duty = duties.get(code);
        var view = form("duties/meeting", duty, HappeningForm.EMPTY, FormErrors.NONE);
        view.addObject("occurrence", duties.occurrence(duty, occurrence));
        return view;
    }

    @PostMapping("/viec/{code}/{occurrence}/ngay-hop")
    Object convened(
            @PathVariable String code,
            @PathVariable long occurrence,
            @ModelAttribute HappeningForm form,
            Authentication who,
            RedirectAttributes redirect) {
        var duty = duties.get(code);
        var seen = duties.occurrence(duty, occurrence);
        var errors = form.check(true, texts);
        if (errors.any()) {
            var view = refused("duties/meeting", duty, form, errors);
            view.addObject("occurrence", seen);
            return view;
        }
        happenings.convened(duty, seen, form.day(), form.words(), reporters.of(who));
        redirect.addFlashAttribute("notice", texts.get("duties.meeting.done"));
        return "redirect:" + duty.address();
    }

    private static ModelAndView refused(String page, Duty duty, HappeningForm form, FormErrors errors) {
        var view = form(page, duty, form, errors);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView form(String page, Duty duty, HappeningForm form, FormErrors errors) {
        var view = new ModelAndView(page);
        view.addObject("duty", duty);
        view.addObject("form", form);
        view.addObject("errors", errors);
        return view;
    }
}
