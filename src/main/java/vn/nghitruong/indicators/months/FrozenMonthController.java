package vn.nghitruong.indicators.months;

import java.time.YearMonth;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.indicators.Side;
import vn.nghitruong.platform.Slice;
import vn.nghitruong.platform.Verbs;

/** The months, the sheet of each, and the records behind what was frozen. */
@Controller
@RequestMapping("/chi-tieu/thang")
@PreAuthorize("hasAuthority('indicators:read')")
class FrozenMonthController {
    private static final int RECORDS = 50;

    private final FrozenMonths months;

    FrozenMonthController(FrozenMonths months) {
        this.months = months;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("entries", months.all());
        return "indicators/months/index";
    }

    @GetMapping("/{month}")
    String show(
            @PathVariable YearMonth month, @RequestParam(defaultValue = "0") int ban, Authentication who, Model model) {
        model.addAttribute("view", months.view(month, ban));
        model.addAttribute("freezes", Verbs.granted(who, "indicators:freeze"));
        model.addAttribute("approves", Verbs.granted(who, "indicators:approve"));
        return "indicators/months/show";
    }

    @GetMapping("/{month}/ho-so")
    String records(
            @PathVariable YearMonth month,
            @RequestParam int ban,
            @RequestParam(name = "chi-tieu") String indicator,
            @RequestParam String phan,
            @RequestParam String ben,
            @RequestParam(defaultValue = "1") int trang,
            Model model) {
        var part = months.part(month, ban, indicator, phan);
        var side = Side.of(ben).orElseThrow(() -> new NotFound("side " + ben));
        model.addAttribute("month", month);
        model.addAttribute("number", ban);
        model.addAttribute("indicator", indicator);
        model.addAttribute("part", part);
        model.addAttribute("side", side);
        model.addAttribute("slice", Slice.of(part.on(side), trang, RECORDS));
        return "indicators/months/records";
    }
}
