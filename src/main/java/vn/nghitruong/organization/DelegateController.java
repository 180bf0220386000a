package vn.nghitruong.organization;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nghitruong.calendar.VietnameseDates;

/** The delegates of the term, and what the mandate of each is on a day. */
@Controller
@PreAuthorize("hasAuthority('organization:read')")
class DelegateController {
    private final Mandates mandates;
    private final Terms terms;
    private final Clock clock;

    DelegateController(Mandates mandates, Terms terms, Clock clock) {
        this.mandates = mandates;
        this.terms = terms;
        this.clock = clock;
    }

    @GetMapping("/to-chuc/dai-bieu")
    String index(@RequestParam(name = "ngay", required = false) @Nullable String typed, Model model) {
        var day = VietnameseDates.read(typed).orElseGet(() -> LocalDate.now(clock));
        model.addAttribute("day", day);
        model.addAttribute("term", terms.on(day).orElse(null));
        model.addAttribute("delegates", mandates.delegates(day));
        return "organization/delegates";
    }
}
