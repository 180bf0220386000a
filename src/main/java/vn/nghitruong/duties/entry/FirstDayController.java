package vn.nghitruong.duties.entry;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.duties.Reporters;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** Changing the first day of use, with a reason. */
@Controller
@RequestMapping("/quan-tri/ngay-bat-dau")
@PreAuthorize("hasAuthority('duties:first-day')")
class FirstDayController {
    private final FirstDays firstDays;
    private final Entries entries;
    private final Reporters reporters;
    private final Texts texts;
    private final Clock clock;

    FirstDayController(FirstDays firstDays, Entries entries, Reporters reporters, Texts texts, Clock clock) {
        this.firstDays = firstDays;
        this.entries = entries;
        this.reporters = reporters;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form() {
        var day = firstDays.day().toString();
        return form(new FirstDayForm(day, day, ""), FormErrors.NONE);
    }

    @PostMapping
    Object move(@ModelAttribute FirstDayForm form, Authentication who, RedirectAttributes redirect) {
        var errors = form.check(firstDays.earliest(), LocalDate.now(clock), texts);
        if (errors.any()) {
            var view = form(form, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        var seen = VietnameseDates.read(form.seen()).orElseGet(firstDays::day);
        firstDays.move(seen, form.to(), form.words(), reporters.of(who));
        redirect.addFlashAttribute(
                "notice",
                texts.get(
                        "duties.entry.first.done",
                        VietnameseDates.day(form.to()),
                        entries.counts().total(),
                        firstDays.overdue()));
        return "redirect:/quan-tri/ngay-bat-dau";
    }

    private ModelAndView form(FirstDayForm form, FormErrors errors) {
        var view = new ModelAndView("duties/entry/first_day");
        view.addObject("day", firstDays.day());
        view.addObject("notEntered", entries.counts().total());
        view.addObject("overdue", firstDays.overdue());
        view.addObject("changes", firstDays.changes());
        view.addObject("form", form);
        view.addObject("errors", errors);
        return view;
    }
}
