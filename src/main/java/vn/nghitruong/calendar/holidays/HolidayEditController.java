package vn.nghitruong.calendar.holidays;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.calendar.Holiday;
import vn.nghitruong.calendar.ReasonPage;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Named;
import vn.nghitruong.platform.Texts;

/** Renaming and withdrawing a day. */
@Controller
@RequestMapping("/quan-tri/ngay-nghi/ngay/{day}")
@PreAuthorize("hasAuthority('calendar:manage')")
class HolidayEditController {
    private final Holidays holidays;
    private final Texts texts;

    HolidayEditController(Holidays holidays, Texts texts) {
        this.holidays = holidays;
        this.texts = texts;
    }

    @GetMapping("/sua")
    ModelAndView renameForm(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        var holiday = holidays.get(day);
        return form(holiday, RenameForm.of(holiday), FormErrors.NONE);
    }

    @PostMapping("/sua")
    Object rename(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @ModelAttribute RenameForm form,
            Authentication who,
            RedirectAttributes redirect) {
        var holiday = holidays.get(day);
        var errors = form.check(texts);
        if (errors.any()) {
            var view = form(holiday, form, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        holidays.rename(holiday, form, Named.of(who));
        return back(day, "calendar.holiday.renamed", redirect);
    }

    @GetMapping("/rut")
    ModelAndView withdrawForm(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        return asked(holidays.get(day)).form();
    }

    @PostMapping("/rut")
    Object withdraw(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            RedirectAttributes redirect) {
        var holiday = holidays.get(day);
        var asked = asked(holiday);
        if (asked.isWrong(reason)) {
            return asked.refused(reason, texts);
        }
        holidays.withdraw(holiday, reason.strip(), Named.of(who));
        return back(day, "calendar.holiday.withdrawn", redirect);
    }

    private String back(LocalDate day, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get(notice));
        return "redirect:/quan-tri/ngay-nghi?nam=" + day.getYear();
    }

    private ReasonPage asked(Holiday holiday) {
        var paired = holiday.swappedWith() != null;
        return new ReasonPage(
                texts.get("calendar.holiday.withdraw"),
                VietnameseDates.weekday(holiday.day()) + ": " + holiday.name(),
                texts.get(paired ? "calendar.holiday.withdraw.why.pair" : "calendar.holiday.withdraw.why"),
                "/quan-tri/ngay-nghi/ngay/" + holiday.day() + "/rut");
    }

    private static ModelAndView form(Holiday holiday, RenameForm form, FormErrors errors) {
        return new ModelAndView("calendar/holidays/rename")
                .addObject("holiday", holiday)
                .addObject("form", form)
                .addObject("errors", errors);
    }
}
