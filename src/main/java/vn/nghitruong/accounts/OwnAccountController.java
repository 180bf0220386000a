package vn.nghitruong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.Texts;

/** One's own account: who am I, where am I signed in, what happened at the door, and the ways out. */
@Controller
@RequestMapping("/tai-khoan")
class OwnAccountController {
    private static final int SHOWN = 20;

    private final Devices devices;
    private final Accounts accounts;
    private final Texts texts;

    OwnAccountController(Devices devices, Accounts accounts, Texts texts) {
        this.devices = devices;
        this.accounts = accounts;
        this.texts = texts;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, Model model, HttpServletRequest request) {
        model.addAttribute("account", accounts.get(who.accountId()));
        model.addAttribute("devices", devices.of(who.accountId()));
        model.addAttribute("here", AccountSessions.device(request));
        model.addAttribute("history", devices.history(who.accountId(), SHOWN));
        return "accounts/own";
    }

    @PostMapping("/thiet-bi/{id}/dang-xuat")
    String signOut(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        devices.end(who.accountId(), id);
        if (id == AccountSessions.device(request)) {
            request.getSession().invalidate();
            return "redirect:/dang-nhap?da-ra";
        }
        redirect.addFlashAttribute("notice", texts.get("accounts.device.ended"));
        return "redirect:/tai-khoan";
    }

    @PostMapping("/dang-xuat-moi-noi")
    String signOutEverywhere(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
        accounts.signOutEverywhere(who.accountId());
        request.getSession().invalidate();
        return "redirect:/dang-nhap?da-ra";
    }
}
