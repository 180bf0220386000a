package vn.nghitruong.indicators;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.platform.Slice;
import vn.nghitruong.platform.Verbs;

/**
 * The scoreboard, and for each figure the records behind it; for any day ({@code ?ngay=2026-06-30}) and any kind of
 * period ({@code ?ky=quy}).
 */
@Controller
@RequestMapping("/chi-tieu")
@PreAuthorize("hasAuthority('indicators:read')")
class IndicatorController {
    private static final int RECORDS = 50;

    private final Indicators indicators;
    private final Baselines baselines;

    IndicatorController(Indicators indicators, Baselines baselines) {
        this.indicators = indicators;
        this.baselines = baselines;
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
            @RequestParam Optional<String> ky,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> ngay,
            Authentication who,
            Model model) {
        model.addAttribute("sheet", indicators.sheet(code, kind(ky), day(ngay)));
        model.addAttribute("baselines", baselines.of(code));
        model.addAttribute("today", indicators.today());
        model.addAttribute("mayManage", Verbs.granted(who, "indicators:manage"));
        return "indicators/show";
    }

    @GetMapping("/{code}/ho-so")
    String records(
            @PathVariable String code,
            @RequestParam Optional<String> ky,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> ngay,
            @RequestParam String phan,
            @RequestParam String ben,
            @RequestParam(defaultValue = "1") int trang,
            Model model) {
        var score = indicators.get(code, kind(ky), day(ngay));
        var part = score.part(phan).orElseThrow(() -> new NotFound("part " + phan + " of " + code));
        var side = Side.of(ben).orElseThrow(() -> new NotFound("side " + ben));
        model.addAttribute("score", score);
        model.addAttribute("part", part);
        model.addAttribute("side", side);
        model.addAttribute("slice", Slice.of(part.on(side), trang, RECORDS));
        return "indicators/records";
    }

    private static @Nullable PeriodKind kind(Optional<String> word) {
        return word.map(w -> PeriodKind.of(w).orElseThrow(() -> new NotFound("period " + w)))
                .orElse(null);
    }

    /** Of days to come nothing is known: the figure is today's. */
    private LocalDate day(Optional<LocalDate> asked) {
        var today = indicators.today();
        return asked.filter(day -> !day.isAfter(today)).orElse(today);
    }
}
