package vn.nghitruong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** Changing one's own password; every other session of the account ends with the old one. */
@Controller
@RequestMapping("/tai-khoan/mat-khau")
class OwnPasswordController {
    private final SignIn signIn;
    private final PasswordChanges changes;
    private final PasswordRules rules;
    private final AccountSessions sessions;
    private final Texts texts;

    OwnPasswordController(
            SignIn signIn, PasswordChanges changes, PasswordRules rules, AccountSessions sessions, Texts texts) {
        this.signIn = signIn;
        this.changes = changes;
        this.rules = rules;
        this.sessions = sessions;
        this.texts = texts;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, Model model) {
        return form(model, who, FormErrors.NONE);
    }

    /** The new password is looked at first: asking for the old one again because of it would count as a guess. */
    @PostMapping
    String create(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var errors = rules.check(password, again, who.username());
        if (!errors.any()) {
            errors = notProven(who, old);
        }
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(model, who, errors);
        }
        sessions.begin(changes.own(who, password), SignInKind.PASSWORD_CHANGED, request, response);
        redirect.addFlashAttribute("notice", texts.get("accounts.password.changed"));
        return "redirect:/tai-khoan";
    }

    private FormErrors notProven(SignedIn who, String old) {
        return switch (signIn.prove(who, old)) {
            case SignIn.Welcome welcome -> FormErrors.NONE;
            case SignIn.Wrong() -> wrong(texts.get("accounts.password.old.wrong"));
            case SignIn.Wait wait -> wrong(texts.get("accounts.wait", wait.time()));
        };
    }

    private static FormErrors wrong(String message) {
        return FormErrors.check().reject(true, "old", message).done();
    }

    private static String form(Model model, SignedIn who, FormErrors errors) {
        model.addAttribute("who", who);
        model.addAttribute("errors", errors);
        return "accounts/change_password";
    }
}
