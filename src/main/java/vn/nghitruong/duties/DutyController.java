package vn.nghitruong.duties;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one duty: the five clears, every day it falls due, who has done what. */
@Controller
@PreAuthorize("hasAuthority('duties:read')")
class DutyController {
    private final Duties duties;
    private final DutySheets sheets;
    private final Reporters reporters;

    DutyController(Duties duties, DutySheets sheets, Reporters reporters) {
        this.duties = duties;
        this.sheets = sheets;
        this.reporters = reporters;
    }

    @GetMapping("/viec/{code}")
    String show(@PathVariable String code, Authentication who, Model model) {
        model.addAttribute("sheet", sheets.of(duties.get(code), reporters.of(who)));
        model.addAttribute("today", duties.today());
        return "duties/show";
    }
}
