package vn.nghitruong.indicators;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The scoreboard, and for each figure the records behind it; both for any day ({@code ?ngay=2026-06-30}). */
@Controller
@RequestMapping("/chi-tieu")
@PreAuthorize("hasAuthority('indicators:read')")
class IndicatorController {
    private final Indicators indicators;

    IndicatorController(Indicators indicators) {
        this.indicators = indicators;
    }

    @GetMapping
    String index(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> ngay, Model model) {
        var day = day(ngay);
        model.addAttribute("day", day);
        model.addAttribute("scores", indicators.on(day));
        return "indicators/index";
    }

    @GetMapping("/{code}")
    String show(
            @PathVariable String code,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> ngay,
            Model model) {
        var day = day(ngay);
        model.addAttribute("day", day);
        model.addAttribute("score", indicators.get(code, day));
        return "indicators/show";
    }

    /** Of days to come nothing is known: the figure is today's. */
    private LocalDate day(Optional<LocalDate> asked) {
        var today = indicators.today();
        return asked.filter(day -> !day.isAfter(today)).orElse(today);
    }
}
