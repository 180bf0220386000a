package vn.nghitruong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** Signing in with the number of a slip, for whoever cannot scan it. */
@Controller
@RequestMapping("/phieu")
class SlipCodeController {
    private static final int DIGITS = 16;

    private final Slips slips;
    private final SlipDoor door;
    private final Brake brake;
    private final Texts texts;

    SlipCodeController(Slips slips, SlipDoor door, Brake brake, Texts texts) {
        this.slips = slips;
        this.door = door;
        this.brake = brake;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(HttpServletResponse response) {
        response.setHeader("Accept-CH", DeviceName.WANTED);
        return form("", FormErrors.NONE);
    }

    /** Guesses are counted by address, before it is known whether they are right. */
    @PostMapping
    ModelAndView create(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var digits = code.replaceAll("[\\s.-]", "");
        if (!digits.matches("[0-9]{" + DIGITS + "}")) {
            return refused(code, texts.get("accounts.slip.code.incomplete"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var lanes = List.of(Lane.slip(request.getRemoteAddr()));
        if (brake.attempt(lanes).isPresent()) {
            return refused(code, texts.get("accounts.slip.code.wait"), HttpStatus.TOO_MANY_REQUESTS);
        }
        var slip = slips.byCode(digits).orElse(null);
        if (slip == null) {
            return refused(code, texts.get("accounts.slip.code.wrong"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        brake.succeeded(lanes);
        return door.enter(slip, request, response, redirect);
    }

    private static ModelAndView refused(String code, String why, HttpStatus status) {
        var view = form(code, FormErrors.check().reject(true, "code", why).done());
        view.setStatus(status);
        return view;
    }

    private static ModelAndView form(String code, FormErrors errors) {
        return new ModelAndView("accounts/slip_code").addObject("code", code).addObject("errors", errors);
    }
}
