package vn.nghitruong.notifications;

import java.util.Optional;
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
import vn.nghitruong.notifications.mail.MailServers;
import vn.nghitruong.platform.Texts;

/** The log of e-mails, and the clerk's decisions about those that did not leave. */
@Controller
@RequestMapping("/quan-tri/thong-bao")
@PreAuthorize("hasAuthority('notifications:manage')")
class MailLogController {
    private static final String HOME = "redirect:/quan-tri/thong-bao";

    private final MailLog log;
    private final MailServers servers;
    private final Texts texts;

    MailLogController(MailLog log, MailServers servers, Texts texts) {
        this.log = log;
        this.servers = servers;
        this.texts = texts;
    }

    @GetMapping
    String index(
            @RequestParam(name = "xem") Optional<String> word,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Model model) {
        var view = word.map(MailView::of).orElse(MailView.TROUBLE);
        var counts = log.counts();
        model.addAttribute("view", view);
        model.addAttribute("counts", counts);
        model.addAttribute("slice", log.page(view, number, counts.get(view)));
        model.addAttribute("ready", servers.find().isPresent());
        return "notifications/log";
    }

    @PostMapping("/{id}/gui-lai")
    String sendAgain(@PathVariable long id, RedirectAttributes redirect) {
        log.sendAgain(id);
        redirect.addFlashAttribute("notice", texts.get("notifications.log.again.done"));
        return HOME;
    }

    @PostMapping("/{id}/coi-nhu-da-gui")
    String settle(@PathVariable long id, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
        log.settle(id, who.displayName());
        redirect.addFlashAttribute("notice", texts.get("notifications.log.settle.done"));
        return HOME;
    }
}
