package vn.nghitruong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** Entering what becomes of a mandate: from when, why, by which document. */
@Controller
@RequestMapping("/to-chuc/dai-bieu/{id}/trang-thai")
@PreAuthorize("hasAuthority('organization:manage')")
class MandateStateController {
    private final Mandates mandates;
    private final People people;
    private final Posts posts;
    private final Texts texts;
    private final Clock clock;

    MandateStateController(Mandates mandates, People people, Posts posts, Texts texts, Clock clock) {
        this.mandates = mandates;
        this.people = people;
        this.posts = posts;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable long id) {
        var mandate = mandates.get(id);
        return form(
                mandate,
                new StateForm(null, today().toString(), "", "", last(mandate).id()),
                FormErrors.NONE);
    }

    @PostMapping
    Object create(@PathVariable long id, @ModelAttribute StateForm form, RedirectAttributes redirect) {
        var mandate = mandates.get(id);
        var errors = form.check(mandate, texts);
        if (errors.any()) {
            return form(mandate, form, errors);
        }
        mandates.change(mandate, form.change(mandate), form.seen() == null ? 0 : form.seen());
        redirect.addFlashAttribute("notice", texts.get("organization.state.done"));
        return "redirect:/to-chuc/nguoi/" + mandate.personId();
    }

    private ModelAndView form(Mandate mandate, StateForm form, FormErrors errors) {
        var last = last(mandate);
        var choices = new LinkedHashMap<String, String>();
        choices.put("", texts.get("organization.choose"));
        last.state()
                .next()
                .forEach(next -> choices.put(
                        next.name(),
                        texts.get(
                                last.state().ends() ? "organization.state.mistake" : "organization.state.to." + next)));
        return FormPage.of("organization/mandate_state", form, errors)
                .addObject("mandate", mandate)
                .addObject("person", people.profile(mandate.personId()))
                .addObject("last", last)
                .addObject("choices", choices)
                .addObject("held", posts.heldBy(mandate.personId(), today()));
    }

    private MandateChange last(Mandate mandate) {
        return mandates.changes(mandate.personId()).get(mandate.id()).getFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
