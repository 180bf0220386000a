package vn.nghitruong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One's own account: who am I, where am I signed in, and the way out of everywhere. */
@Controller
@RequestMapping("/tai-khoan")
class OwnAccountController {
    private final OwnSessions sessions;
    private final Accounts accounts;

    OwnAccountController(OwnSessions sessions, Accounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, Model model, HttpServletRequest request) {
        model.addAttribute("who", who);
        model.addAttribute("sessions", sessions.of(who, request.getRequestedSessionId()));
        return "accounts/own";
    }

    @PostMapping("/dang-xuat-moi-noi")
    String signOutEverywhere(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
        accounts.signOutEverywhere(who.accountId());
        request.getSession().invalidate();
        return "redirect:/dang-nhap?da-ra";
    }
}
