package vn.nghitruong.organization;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Settings;
import vn.nghitruong.platform.Site;
import vn.nghitruong.platform.Texts;

/** The address and the telephone that are printed on paper: set once by the administrator. */
@Controller
@RequestMapping("/quan-tri/dia-chi")
@PreAuthorize("hasAuthority('accounts:manage')")
class AddressController {
    private final Settings settings;
    private final Site site;
    private final Texts texts;

    AddressController(Settings settings, Site site, Texts texts) {
        this.site = site;
        this.settings = settings;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show() {
        return form(site.address(), settings.helpContact().orElse(""), FormErrors.NONE);
    }

    @PostMapping
    Object update(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String contact,
            RedirectAttributes redirect) {
        var usable = usable(address.strip());
        var errors = FormErrors.check()
                .reject(usable.isEmpty(), "address", texts.get("organization.address.wrong"))
                .reject(
                        contact.isBlank() || contact.length() > 200,
                        "contact",
                        texts.get("organization.address.contact.wrong"))
                .done();
        if (errors.any()) {
            var view = form(address, contact, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        settings.reach(usable.get(), contact.strip());
        redirect.addFlashAttribute("notice", texts.get("organization.address.set"));
        return "redirect:/quan-tri/phieu-dang-nhap";
    }

    private static ModelAndView form(String address, String contact, FormErrors errors) {
        return new ModelAndView("organization/address")
                .addObject("address", address)
                .addObject("contact", contact)
                .addObject("errors", errors);
    }

    /** Scheme and host, perhaps a port, and nothing else; without the slash at the end. */
    private static Optional<String> usable(String typed) {
        try {
            var uri = URI.create(typed.replaceFirst("/$", "").toLowerCase(Locale.ROOT));
            var web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            var bare = uri.getRawPath() == null || uri.getRawPath().isEmpty();
            return web
                            && bare
                            && uri.getHost() != null
                            && uri.getRawUserInfo() == null
                            && uri.getRawQuery() == null
                            && uri.getRawFragment() == null
                            && typed.length() <= 100
                    ? Optional.of(uri.toString())
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
