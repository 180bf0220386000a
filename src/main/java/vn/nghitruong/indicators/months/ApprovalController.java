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

/** Approving a month. */
@Controller
@PreAuthorize("hasAuthority('indicators:approve')")
class ApprovalController {
    private final Approvals approvals;
    private final Texts texts;

    ApprovalController(Approvals approvals, Texts texts) {
        this.approvals = approvals;
        this.texts = texts;
    }

    @PostMapping("/chi-tieu/thang/{month}/phe-duyet")
    String create(
            @PathVariable YearMonth month,
            @RequestParam(defaultValue = "0") int ban,
            Authentication who,
            RedirectAttributes redirect) {
        approvals.approve(month, ban, who.getName(), Named.of(who));
        redirect.addFlashAttribute("notice", texts.get("indicators.months.approve.done"));
        return "redirect:" + FrozenMonths.address(month);
    }
}
