package vn.nghitruong.duties.feeds;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.accounts.SignedIn;
import vn.nghitruong.platform.Site;
import vn.nghitruong.platform.Texts;

/** One's own addresses for calendar programs. */
@Controller
@RequestMapping("/tai-khoan/lich")
@PreAuthorize("hasAuthority('duties:read')")
class OwnFeedController {
    private final Site site;
    private final Feeds feeds;
    private final Texts texts;

    OwnFeedController(Feeds feeds, Texts texts, Site site) {
        this.site = site;
        this.feeds = feeds;
        this.texts = texts;
    }

    @GetMapping
    String index(@AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("feeds", feeds.of(who.accountId()));
        return "duties/feed";
    }

    /** Shown once, in the answer itself: kept for a page that follows, it would lie readable in the session. */
    @PostMapping
    String create(@AuthenticationPrincipal SignedIn who, Model model) {
        var token = feeds.open(who.accountId());
        model.addAttribute("address", site.address() + "/lich.ics?khoa=" + token);
        return index(who, model);
    }

    @PostMapping("/{id}/thu-hoi")
    String revoke(@AuthenticationPrincipal SignedIn who, @PathVariable long id, RedirectAttributes redirect) {
        feeds.revoke(who.accountId(), id);
        redirect.addFlashAttribute("notice", texts.get("duties.feed.revoked"));
        return "redirect:/tai-khoan/lich";
    }
}
