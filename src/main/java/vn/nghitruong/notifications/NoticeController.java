package vn.nghitruong.notifications;

import java.util.List;
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
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.organization.People;
import vn.nghitruong.organization.Person;
import vn.nghitruong.platform.Slice;
import vn.nghitruong.platform.Texts;

/** What I have been told. */
@Controller
@RequestMapping("/thong-bao")
@PreAuthorize("isAuthenticated()")
class NoticeController {
    private static final String HOME = "redirect:/thong-bao";

    private final Inbox inbox;
    private final People people;
    private final Texts texts;

    NoticeController(Inbox inbox, People people, Texts texts) {
        this.inbox = inbox;
        this.people = people;
        this.texts = texts;
    }

    @GetMapping
    String index(
            @RequestParam(name = "trang", defaultValue = "1") int number,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        var view = person(who).map(person -> inbox.page(person.id(), number));
        model.addAttribute("slice", view.map(Inbox.View::slice).orElse(new Slice<>(List.of(), 1, 1, 0)));
        model.addAttribute("unread", view.map(Inbox.View::unread).orElse(0L));
        return "notifications/index";
    }

    @PostMapping("/{id}/da-doc")
    String read(
            @PathVariable long id,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            @AuthenticationPrincipal SignedIn who) {
        inbox.read(
                id, person(who).orElseThrow(() -> new NotFound("notice " + id)).id());
        return number == 1 ? HOME : HOME + "?trang=" + number;
    }

    @PostMapping("/da-doc-het")
    String readAll(
            @RequestParam(name = "den", defaultValue = "0") long upTo,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes redirect) {
        person(who).ifPresent(person -> inbox.readAll(person.id(), upTo));
        redirect.addFlashAttribute("notice", texts.get("notifications.read-all.done"));
        return HOME;
    }

    private Optional<Person> person(SignedIn who) {
        return people.ofAccount(who.accountId());
    }
}
