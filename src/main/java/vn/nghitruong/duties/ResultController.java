package vn.nghitruong.duties;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.files.Uploads;
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
    private final Uploads uploads;
    private final Texts texts;

    ResultController(Duties duties, Life life, Reporters reporters, Uploads uploads, Texts texts) {
        this.duties = duties;
        this.life = life;
        this.reporters = reporters;
        this.uploads = uploads;
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
        return form(duty, seen, ResultForm.on(day), null, FormErrors.NONE);
    }

    @PostMapping
    Object create(
            @PathVariable String code,
            @PathVariable long occurrence,
            @ModelAttribute ResultForm form,
            @RequestParam(name = Uploads.SECRECY, required = false) @Nullable String secrecy,
            @RequestParam(name = Uploads.FILE, required = false) @Nullable MultipartFile file,
            Authentication who,
            RedirectAttributes redirect) {
        var duty = duties.get(code);
        var seen = duties.occurrence(duty, occurrence);
        var by = reporters.of(who);
        life.mustBeAllowed(Act.SUBMIT, duty, seen, by);
        var upload = uploads.read(file, secrecy, ResultFiles.KINDS);
        // A file that was refused is evidence nonetheless: what is wrong with it is said, not that there is none.
        var errors = form.check(duties.earliestReport(), duties.today(), !upload.isNone(), texts)
                .and(upload.errors());
        if (errors.any()) {
            var view = form(duty, seen, form, secrecy, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        life.submit(duty, seen, form, upload, by);
        redirect.addFlashAttribute(
                "notice",
                duty.confirmation()
                        ? texts.get(
                                "duties.report.submitted", duty.accountable().name())
                        : texts.get("duties.report.done"));
        return "redirect:" + duty.address();
    }

    private ModelAndView form(
            Duty duty, Occurrence occurrence, ResultForm form, @Nullable String secrecy, FormErrors errors) {
        var view = new ModelAndView("duties/result");
        view.addObject("duty", duty);
        view.addObject("occurrence", occurrence);
        view.addObject("form", form);
        view.addObject("upload", uploads.field(ResultFiles.KINDS, secrecy));
        view.addObject("errors", errors);
        return view;
    }
}
