package vn.nghitruong.indicators.months;

import java.time.YearMonth;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.Named;
import vn.nghitruong.platform.Texts;

/** Freezing a month. */
@Controller
@PreAuthorize("hasAuthority('indicators:freeze')")
class FreezeController {
    private final FrozenMonths months;
    private final Texts texts;

    FreezeController(FrozenMonths months, Texts texts) {
        this.months = months;
        this.texts = texts;
    }

    @PostMapping("/chi-tieu/thang/{month}/chot")
    String create(
            @PathVariable YearMonth month,
            @RequestParam(defaultValue = "0") int ban,
            Authentication who,
            RedirectAttributes redirect) {
        months.freeze(month, ban, who.getName(), Named.of(who));
        redirect.addFlashAttribute("notice", texts.get("indicators.months.freeze.done"));
        return "redirect:" + FrozenMonths.address(month);
    }
}
