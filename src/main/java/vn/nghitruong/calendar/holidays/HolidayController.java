package vn.nghitruong.calendar.holidays;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nghitruong.calendar.CalendarNav;
import vn.nghitruong.errors.NotFound;

/** The days off of a year ({@code ?nam=2026}), as a list and as a picture. */
@Controller
@PreAuthorize("hasAuthority('calendar:read')")
class HolidayController {
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private final Holidays holidays;

    HolidayController(Holidays holidays) {
        this.holidays = holidays;
    }

    @GetMapping("/quan-tri/ngay-nghi")
    String index(@RequestParam Optional<Integer> nam, Authentication who, Model model) {
        var year = asked(nam.orElse(holidays.today().getYear()));
        var days = holidays.of(year);
        model.addAttribute("days", days);
        model.addAttribute("picture", YearPicture.of(year, days, holidays.today()));
        model.addAttribute("history", holidays.history(year));
        model.addAttribute("mayManage", CalendarNav.mayManage(who));
        return "calendar/holidays/index";
    }

    /** A year that nobody means is no page. */
    static int asked(int year) {
        if (year < FIRST || year > LAST) {
            throw new NotFound("year " + year);
        }
        return year;
    }
}
