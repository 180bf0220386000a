package vn.nghitruong.calendar.holidays;

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
import vn.nghitruong.calendar.ReasonPage;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Named;
import vn.nghitruong.platform.Texts;

/** Saying that the days off of a whole year were compared with the notice, and taking that back. */
@Controller
@RequestMapping("/quan-tri/ngay-nghi/{year}")
@PreAuthorize("hasAuthority('calendar:manage')")
class YearVerifyController {
    private static final int LIMIT = 4000;

    private final Holidays holidays;
    private final Texts texts;

    YearVerifyController(Holidays holidays, Texts texts) {
        this.holidays = holidays;
        this.texts = texts;
    }

    @GetMapping("/xac-minh")
    ModelAndView form(@PathVariable int year) {
        return form(year, holidays.lastStep(HolidayController.asked(year)), "", FormErrors.NONE);
    }

    @PostMapping("/xac-minh")
    Object verify(
            @PathVariable int year,
            @RequestParam(defaultValue = "0") long seen,
            @RequestParam(defaultValue = "") String document,
            Authentication who,
            RedirectAttributes redirect) {
        var errors = FormErrors.check()
                .reject(document.isBlank(), "document", texts.get("calendar.verify.document.missing"))
                .reject(document.length() > LIMIT, "document", texts.get("calendar.long", "4.000"))
                .done();
        if (errors.any()) {
            var view = form(HolidayController.asked(year), seen, document, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        holidays.verify(HolidayController.asked(year), seen, document.strip(), Named.of(who));
        return back(year, "calendar.holiday.verified", redirect);
    }

    @GetMapping("/bo-xac-minh")
    ModelAndView unverifyForm(@PathVariable int year) {
        return asked(year).form();
    }

    @PostMapping("/bo-xac-minh")
    Object unverify(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            RedirectAttributes redirect) {
        if (asked(year).isWrong(reason)) {
            return asked(year).refused(reason, texts);
        }
        holidays.unverify(year, reason.strip(), Named.of(who));
        return back(year, "calendar.holiday.unverified", redirect);
    }

    private String back(int year, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get(notice));
        return "redirect:/quan-tri/ngay-nghi?nam=" + year;
    }

    private ReasonPage asked(int year) {
        return new ReasonPage(
                texts.get("calendar.holiday.unverify"),
                texts.get("calendar.holidays.year", String.valueOf(HolidayController.asked(year))),
                texts.get("calendar.holiday.unverify.why"),
                "/quan-tri/ngay-nghi/" + year + "/bo-xac-minh");
    }

    private ModelAndView form(int year, long seen, String document, FormErrors errors) {
        return new ModelAndView("calendar/holidays/verify")
                .addObject("year", year)
                .addObject("days", holidays.of(year))
                .addObject("seen", seen)
                .addObject("document", document)
                .addObject("errors", errors);
    }
}
