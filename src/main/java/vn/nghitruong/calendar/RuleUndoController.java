package vn.nghitruong.calendar;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.Named;
import vn.nghitruong.platform.Texts;

/** Taking back, with a reason, that a row was checked, or a change whose day has not come. */
@Controller
@RequestMapping("/quan-tri/quy-tac/{key}/{id}")
@PreAuthorize("hasAuthority('calendar:manage')")
class RuleUndoController {
    private final RuleChanges changes;
    private final Texts texts;

    RuleUndoController(RuleChanges changes, Texts texts) {
        this.changes = changes;
        this.texts = texts;
    }

    @GetMapping("/bo-xac-minh")
    ModelAndView unverifyForm(@PathVariable String key, @PathVariable long id) {
        return asked(changes.version(key, id), "unverify", "bo-xac-minh").form();
    }

    @PostMapping("/bo-xac-minh")
    Object unverify(
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            RedirectAttributes redirect) {
        var rule = changes.version(key, id);
        var asked = asked(rule, "unverify", "bo-xac-minh");
        if (asked.isWrong(reason)) {
            return asked.refused(reason, texts);
        }
        changes.unverify(rule, reason.strip(), Named.of(who));
        redirect.addFlashAttribute("notice", texts.get("calendar.rule.unverified"));
        return "redirect:/quan-tri/quy-tac/" + key;
    }

    @GetMapping("/bo-thay-doi")
    ModelAndView withdrawForm(@PathVariable String key, @PathVariable long id) {
        return asked(changes.version(key, id), "withdraw", "bo-thay-doi").form();
    }

    @PostMapping("/bo-thay-doi")
    Object withdraw(
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            RedirectAttributes redirect) {
        var rule = changes.version(key, id);
        var asked = asked(rule, "withdraw", "bo-thay-doi");
        if (asked.isWrong(reason)) {
            return asked.refused(reason, texts);
        }
        changes.withdraw(rule, reason.strip(), Named.of(who));
        redirect.addFlashAttribute("notice", texts.get("calendar.rule.withdrawn"));
        return "redirect:/quan-tri/quy-tac/" + key;
    }

    private ReasonPage asked(Rule rule, String act, String word) {
        return new ReasonPage(
                texts.get("calendar.rule." + act),
                rule.description(),
                texts.get("calendar.rule." + act + ".why"),
                "/quan-tri/quy-tac/" + rule.key() + "/" + rule.id() + "/" + word);
    }
}
