package vn.nghitruong.notifications;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.accounts.SignedIn;
import vn.nghitruong.platform.Texts;

/** Sheets to print and texts to copy: what the Office carries to people by hand. */
@Controller
@RequestMapping("/thong-bao/{word:phieu-in|zalo}")
@PreAuthorize("hasAuthority('notifications:print')")
class ErrandController {
    private final Errands errands;
    private final Texts texts;

    ErrandController(Errands errands, Texts texts) {
        this.errands = errands;
        this.texts = texts;
    }

    @GetMapping
    String index(@PathVariable String word, @RequestParam(name = "trang", defaultValue = "1") int number, Model model) {
        var medium = Medium.carried(word);
        model.addAttribute("medium", medium);
        model.addAttribute("slice", errands.sheets(medium, number));
        model.addAttribute("latest", errands.latest(medium));
        return "notifications/sheets";
    }

    @PostMapping("/{person}/da-giao")
    String handOver(
            @PathVariable String word,
            @PathVariable long person,
            @RequestParam(name = "den", defaultValue = "0") long upTo,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes redirect) {
        var medium = Medium.carried(word);
        errands.handOver(medium, person, upTo, who.displayName());
        redirect.addFlashAttribute("notice", texts.get("notifications.errand.done." + medium));
        return "redirect:/thong-bao/" + word;
    }

    @PostMapping("/lan-giao/{handover}/hoan-tac")
    String undo(
            @PathVariable String word,
            @PathVariable long handover,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes redirect) {
        errands.undo(Medium.carried(word), handover, who.displayName());
        redirect.addFlashAttribute("notice", texts.get("notifications.errand.back"));
        return "redirect:/thong-bao/" + word;
    }
}
