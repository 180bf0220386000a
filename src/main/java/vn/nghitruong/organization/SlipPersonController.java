package vn.nghitruong.organization;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.accounts.Accounts;
import vn.nghitruong.accounts.Devices;
import vn.nghitruong.accounts.Slips;
import vn.nghitruong.platform.Texts;

/** Where one person is signed in and what happened at the door, for the Office: a phone is lost, a slip went astray. */
@Controller
@RequestMapping("/quan-tri/phieu-dang-nhap/{id}")
@PreAuthorize("hasAuthority('accounts:slip')")
class SlipPersonController {
    private static final int SHOWN = 50;

    private final Slips slips;
    private final Devices devices;
    private final Accounts accounts;
    private final Texts texts;

    SlipPersonController(Slips slips, Devices devices, Accounts accounts, Texts texts) {
        this.slips = slips;
        this.devices = devices;
        this.accounts = accounts;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable long id, Model model) {
        model.addAttribute("account", accounts.get(id));
        model.addAttribute("slipUntil", slips.openUntil(id).orElse(null));
        model.addAttribute("devices", devices.of(id));
        model.addAttribute("history", devices.history(id, SHOWN));
        return "organization/slip_person";
    }

    @PostMapping("/dang-xuat-moi-thiet-bi")
    String signOut(@PathVariable long id, RedirectAttributes redirect) {
        accounts.signOutEverywhere(id);
        return back(id, texts.get("organization.slips.signed-out"), redirect);
    }

    @PostMapping("/huy-phieu")
    String cancel(@PathVariable long id, RedirectAttributes redirect) {
        slips.cancel(id);
        return back(id, texts.get("organization.slips.cancelled"), redirect);
    }

    private static String back(long id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/quan-tri/phieu-dang-nhap/" + id;
    }
}
