package vn.nghitruong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** The door. Behind it, on to the page that was asked for ({@code ?tiep=}). */
@Controller
@RequestMapping("/dang-nhap")
class SignInController {
    private final SignIn signIn;
    private final AccountSessions sessions;
    private final SignInHistory history;
    private final Texts texts;

    SignInController(SignIn signIn, AccountSessions sessions, SignInHistory history, Texts texts) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.history = history;
        this.texts = texts;
    }

    @GetMapping
    Object show(
            @RequestParam(defaultValue = "/") String tiep,
            @AuthenticationPrincipal @Nullable Object who,
            HttpServletRequest request,
            Model model) {
        if (who instanceof SignedIn) {
            return to(tiep);
        }
        model.addAttribute("said", said(request));
        return form(model, "", tiep, FormErrors.NONE);
    }

    @PostMapping
    Object create(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String tiep,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var missing = missing(username, password);
        if (missing.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(model, username, tiep, missing);
        }
        var visitor = new SignIn.Visitor(request.getRemoteAddr(), KnownBrowser.of(request));
        var outcome = signIn.signIn(username, password, visitor);
        if (outcome instanceof SignIn.Welcome(var account)) {
            sessions.begin(account, SignInKind.PASSWORD, request, response);
            return to(tiep);
        }
        if (outcome instanceof SignIn.Wrong) {
            history.failed(SignIn.name(username), DeviceName.of(request));
        }
        return form(model, username, tiep, refused(outcome, response));
    }

    /** Why the person is here, where the address says so. */
    private String said(HttpServletRequest request) {
        var parameters = request.getParameterMap();
        if (parameters.containsKey("da-ra")) {
            return texts.get("accounts.signed-out");
        }
        return parameters.containsKey("het-phien") ? texts.get("accounts.session-ended") : "";
    }

    private FormErrors missing(String username, String password) {
        return FormErrors.check()
                .reject(username.isBlank(), "username", texts.get("accounts.username.missing"))
                .reject(password.isEmpty(), "password", texts.get("accounts.password.missing"))
                .done();
    }

    private FormErrors refused(SignIn.Outcome outcome, HttpServletResponse response) {
        var message = texts.get("accounts.sign-in.wrong");
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (outcome instanceof SignIn.Wait(var time, var seconds)) {
            message = texts.get("accounts.wait", time);
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
        return FormErrors.check().reject(true, "password", message).done();
    }

    private static String form(Model model, String username, String next, FormErrors errors) {
        model.addAttribute("username", username);
        model.addAttribute("next", LocalPath.orHome(next));
        model.addAttribute("errors", errors);
        return "accounts/sign_in";
    }

    private static RedirectView to(String next) {
        var view = new RedirectView(LocalPath.orHome(next));
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return view;
    }
}
