package vn.nghitruong.notifications;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** When the council sends nobody what can wait. */
@Controller
@RequestMapping("/quan-tri/thong-bao/gio-yen-lang")
@PreAuthorize("hasAuthority('notifications:manage')")
class QuietTimeController {
    private final Preferences preferences;
    private final Texts texts;

    QuietTimeController(Preferences preferences, Texts texts) {
        this.preferences = preferences;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form() {
        return page(QuietTimeForm.of(preferences.quietTime()), FormErrors.NONE);
    }

    @PostMapping
    Object save(@ModelAttribute QuietTimeForm form, RedirectAttributes redirect) {
        var errors = form.check(texts);
        if (errors.any()) {
            var view = page(form, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        preferences.stayQuiet(form.quietTime());
        redirect.addFlashAttribute("notice", texts.get("notifications.quiet.saved"));
        return "redirect:/quan-tri/thong-bao/gio-yen-lang";
    }

    private static ModelAndView page(QuietTimeForm form, FormErrors errors) {
        return new ModelAndView("notifications/quiet").addObject("form", form).addObject("errors", errors);
    }
}
