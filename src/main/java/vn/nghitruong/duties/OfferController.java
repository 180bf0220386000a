package vn.nghitruong.duties;

import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.Texts;

/** Days that changed rules would move, to be moved or left as they are. */
@Controller
@RequestMapping("/viec/doi-han")
@PreAuthorize("hasAuthority('duties:assign')")
class OfferController {
    private final Offers offers;
    private final Reporters reporters;
    private final Texts texts;

    OfferController(Offers offers, Reporters reporters, Texts texts) {
        this.offers = offers;
        this.reporters = reporters;
        this.texts = texts;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("offers", offers.all());
        return "duties/offers";
    }

    @PostMapping
    String accept(
            @RequestParam(name = "lan", defaultValue = "") List<Long> chosen,
            Authentication who,
            RedirectAttributes redirect) {
        offers.accept(Set.copyOf(chosen), texts.get("duties.offers.because"), reporters.of(who));
        redirect.addFlashAttribute("notice", texts.get("duties.offers.done", chosen.size()));
        return "redirect:/viec/doi-han";
    }
}
