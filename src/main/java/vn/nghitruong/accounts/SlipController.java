package vn.nghitruong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Signing a phone in with a slip. Opening the link uses nothing up: messengers that preview links do that, too. */
@Controller
@RequestMapping("/phieu/{token}")
class SlipController {
    private final Slips slips;
    private final SlipDoor door;
    private final Devices devices;

    SlipController(Slips slips, SlipDoor door, Devices devices) {
        this.slips = slips;
        this.door = door;
        this.devices = devices;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var slip = slips.byToken(token).orElse(null);
        var state = slip == null ? Slip.State.UNKNOWN : slips.state(slip);
        if (state != Slip.State.OPEN) {
            return SlipDoor.gone(state);
        }
        response.setHeader("Accept-CH", DeviceName.WANTED);
        var inside = InAppBrowser.of(request);
        var view = inside.map(browser -> wayOut(browser, request)).orElseGet(() -> new ModelAndView("accounts/slip"));
        return view.addObject("token", token)
                .addObject("displayName", slip.displayName())
                .addObject("days", devices.remembered().toDays());
    }

    @PostMapping
    ModelAndView create(
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return slips.byToken(token)
                .map(slip -> door.enter(slip, request, response, redirect))
                .orElseGet(() -> SlipDoor.gone(Slip.State.UNKNOWN));
    }

    private static ModelAndView wayOut(InAppBrowser browser, HttpServletRequest request) {
        var link = ServletUriComponentsBuilder.fromRequestUri(request).build().toUriString();
        return new ModelAndView("accounts/slip_in_app")
                .addObject("program", browser.program)
                .addObject("link", link)
                .addObject("chrome", InAppBrowser.onAndroid(request) ? inChrome(link) : null);
    }

    /** Android opens an address of this kind in Chrome, wherever it is tapped. */
    private static String inChrome(String link) {
        var parts = link.split("://", 2);
        return "intent://" + parts[1] + "#Intent;scheme=" + parts[0] + ";package=com.android.chrome;end";
    }
}
