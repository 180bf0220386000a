package vn.nghitruong.duties.reminding;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.duties.Reporters;
import vn.nghitruong.platform.Texts;

/** Chase letters: who is behind with what, the letter of each body, and that it was sent. */
@Controller
@RequestMapping("/viec/don-doc")
@PreAuthorize("hasAuthority('duties:assign')")
class ChaseController {
    private final Chases chases;
    private final ChaseSender sender;
    private final Reporters reporters;
    private final Texts texts;

    ChaseController(Chases chases, ChaseSender sender, Reporters reporters, Texts texts) {
        this.chases = chases;
        this.sender = sender;
        this.reporters = reporters;
        this.texts = texts;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("lines", chases.lines());
        return "duties/reminding/chases";
    }

    @GetMapping("/{body}")
    String show(@PathVariable String body, Model model) {
        var letter = chases.letter(body);
        model.addAttribute("letter", letter);
        model.addAttribute("message", sender.message(letter));
        return "duties/reminding/chase";
    }

    @PostMapping("/{body}")
    String send(@PathVariable String body, Authentication who, RedirectAttributes redirect) {
        chases.send(body, reporters.of(who).name());
        redirect.addFlashAttribute(
                "notice",
                texts.get("duties.chase.done", chases.letter(body).body().name()));
        return "redirect:/viec/don-doc";
    }
}
