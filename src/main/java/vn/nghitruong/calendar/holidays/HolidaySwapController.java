package vn.nghitruong.calendar.holidays;

import java.util.stream.IntStream;
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
import vn.nghitruong.platform.Named;
import vn.nghitruong.platform.Texts;

/** Exchanging a weekday for a Saturday, both at once. */
@Controller
@RequestMapping("/quan-tri/ngay-nghi/{year}/hoan-doi")
@PreAuthorize("hasAuthority('calendar:manage')")
class HolidaySwapController {
    private final Holidays holidays;
    private final Texts texts;

    HolidaySwapController(Holidays holidays, Texts texts) {
        this.holidays = holidays;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(@PathVariable int year) {
        return form(year, SwapForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping
    Object create(
            @PathVariable int year, @ModelAttribute SwapForm form, Authentication who, RedirectAttributes redirect) {
        var known = IntStream.rangeClosed(HolidayController.asked(year) - 1, year + 1)
                .mapToObj(holidays::of)
                .flatMap(java.util.List::stream)
                .toList();
        var errors = form.check(year, known, texts);
        if (errors.any()) {
            var view = form(year, form, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        holidays.swap(form.toOff(), form.toWorked(), Named.of(who));
        redirect.addFlashAttribute("notice", texts.get("calendar.holiday.swapped"));
        return "redirect:/quan-tri/ngay-nghi?nam=" + year;
    }

    private static ModelAndView form(int year, SwapForm form, FormErrors errors) {
        return new ModelAndView("calendar/holidays/swap")
                .addObject("year", HolidayController.asked(year))
                .addObject("form", form)
                .addObject("errors", errors);
    }
}
