package vn.nghitruong.organization;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** Ending that somebody holds a post: first what that means, then when. */
@Controller
@RequestMapping("/to-chuc/chuc-vu/{id}/ket-thuc")
@PreAuthorize("hasAuthority('organization:manage')")
class HoldingEndController {
    private final Holdings holdings;
    private final Texts texts;
    private final Clock clock;

    HoldingEndController(Holdings holdings, Texts texts, Clock clock) {
        this.holdings = holdings;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable long id) {
        return form(holdings.get(id), EndingForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping
    Object end(
            @PathVariable long id,
            @ModelAttribute EndingForm form,
            @ModelAttribute(name = "mayLetIn", binding = false) boolean mayLetIn,
            RedirectAttributes redirect) {
        var holding = holdings.get(id);
        var today = LocalDate.now(clock);
        var errors = form.check(holding, today, texts);
        if (errors.any()) {
            return form(holding, form, errors);
        }
        holdings.end(holding, form.lastDay(today), form.now(), mayLetIn);
        redirect.addFlashAttribute("notice", texts.get("organization.end.done." + form.when(), holding.personName()));
        return "redirect:/to-chuc/nguoi/" + holding.personId();
    }

    private ModelAndView form(Holding holding, EndingForm form, FormErrors errors) {
        return FormPage.of("organization/hold_end", form, errors)
                .addObject("holding", holding)
                .addObject("today", LocalDate.now(clock));
    }
}
