package vn.nghitruong.calendar.holidays;

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

/** Adding a day off to a year. */
@Controller
@RequestMapping("/quan-tri/ngay-nghi/{year}/them")
@PreAuthorize("hasAuthority('calendar:manage')")
class HolidayAddController {
    private final Holidays holidays;
    private final Texts texts;

    HolidayAddController(Holidays holidays, Texts texts) {
        this.holidays = holidays;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(@PathVariable int year) {
        return form(year, HolidayForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping
    Object create(
            @PathVariable int year, @ModelAttribute HolidayForm form, Authentication who, RedirectAttributes redirect) {
        var errors = form.check(HolidayController.asked(year), holidays.of(year), texts);
        if (errors.any()) {
            var view = form(year, form, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        holidays.add(form.toHoliday(), Named.of(who));
        redirect.addFlashAttribute("notice", texts.get("calendar.holiday.added"));
        return "redirect:/quan-tri/ngay-nghi?nam=" + year;
    }

    private static ModelAndView form(int year, HolidayForm form, FormErrors errors) {
        return new ModelAndView("calendar/holidays/add")
                .addObject("year", HolidayController.asked(year))
                .addObject("form", form)
                .addObject("errors", errors);
    }
}
