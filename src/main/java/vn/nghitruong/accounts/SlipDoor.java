package vn.nghitruong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.Texts;

/** Lets a phone in with a slip, however the slip was shown; or says what has become of the slip and what to do. */
@Component
class SlipDoor {
    private final Slips slips;
    private final AccountSessions sessions;
    private final Devices devices;
    private final Texts texts;

    SlipDoor(Slips slips, AccountSessions sessions, Devices devices, Texts texts) {
        this.slips = slips;
        this.sessions = sessions;
        this.devices = devices;
        this.texts = texts;
    }

    ModelAndView enter(
            Slip slip, HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        var account = slips.use(slip).orElse(null);
        if (account == null) {
            return gone(slips.state(slip));
        }
        sessions.begin(account, SignInKind.SLIP, request, response);
        redirect.addFlashAttribute(
                "notice", texts.get("accounts.slip.done", devices.remembered().toDays()));
        return new ModelAndView("redirect:/");
    }

    static ModelAndView gone(Slip.State state) {
        return new ModelAndView("accounts/slip_gone", HttpStatus.GONE).addObject("state", state.name());
    }
}
