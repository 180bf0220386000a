package vn.nghitruong.files;

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
import vn.nghitruong.platform.Verbs;

/** What was refused for its secrecy mark, and declaring that something of it is no secret. */
@Controller
@RequestMapping("/quan-tri/tep-cach-ly")
class QuarantineController {
    private static final int LONGEST_REASON = 4000;

    private final Quarantine quarantine;
    private final Texts texts;

    QuarantineController(Quarantine quarantine, Texts texts) {
        this.quarantine = quarantine;
        this.texts = texts;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('files:quarantine')")
    ModelAndView index(@RequestParam(name = "trang", defaultValue = "1") int number, Authentication who) {
        return new ModelAndView("files/quarantine")
                .addObject("slice", quarantine.page(Math.max(1, number)))
                .addObject("mayRelease", Verbs.granted(who, "files:release"));
    }

    @GetMapping("/{id}/khong-mat")
    @PreAuthorize("hasAuthority('files:release')")
    ModelAndView form(@PathVariable long id) {
        return form(id, "", FormErrors.NONE);
    }

    @PostMapping("/{id}/khong-mat")
    @PreAuthorize("hasAuthority('files:release')")
    Object release(@PathVariable long id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        var errors = FormErrors.check()
                .reject(reason.isBlank(), "reason", texts.get("files.release.reason.missing"))
                .reject(reason.length() > LONGEST_REASON, "reason", texts.get("files.release.reason.long"))
                .done();
        if (errors.any()) {
            var view = form(id, reason, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        quarantine.release(quarantine.get(id), reason);
        redirect.addFlashAttribute("notice", texts.get("files.release.done"));
        return "redirect:/quan-tri/tep-cach-ly";
    }

    private ModelAndView form(long id, String reason, FormErrors errors) {
        return new ModelAndView("files/release")
                .addObject("file", quarantine.get(id))
                .addObject("reason", reason)
                .addObject("errors", errors);
    }
}
