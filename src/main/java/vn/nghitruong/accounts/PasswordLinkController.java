package vn.nghitruong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** Setting a password by a one-time link. Opening the link uses nothing up: programs that preview links do that, too. */
@Controller
@RequestMapping("/dat-mat-khau/{token}")
class PasswordLinkController {
    private final PasswordChanges changes;
    private final PasswordRules rules;
    private final AccountSessions sessions;
    private final Texts texts;

    PasswordLinkController(PasswordChanges changes, PasswordRules rules, AccountSessions sessions, Texts texts) {
        this.changes = changes;
        this.rules = rules;
        this.sessions = sessions;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        return changes.link(token)
                .map(link -> form(model, token, link, FormErrors.NONE))
                .orElseGet(() -> gone(response));
    }

    /** Whoever has set a password by a link has shown who he is: no need to sign in again. */
    @PostMapping
    String create(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var link = changes.link(token).orElse(null);
        if (link == null) {
            return gone(response);
        }
        var errors = rules.check(password, again, link.username());
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(model, token, link, errors);
        }
        sessions.begin(changes.byLink(token, password), SignInKind.LINK, request, response);
        redirect.addFlashAttribute("notice", texts.get("accounts.password.set"));
        return "redirect:/";
    }

    /** Used, outlived, replaced or mistyped: what to do about it is the same. */
    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "accounts/link_gone";
    }

    private static String form(Model model, String token, SignInLink link, FormErrors errors) {
        model.addAttribute("token", token);
        model.addAttribute("displayName", link.displayName());
        model.addAttribute("username", link.username());
        model.addAttribute("errors", errors);
        return "accounts/set_password";
    }
}
