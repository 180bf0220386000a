package vn.nghitruong.organization;

import java.time.Clock;
import java.time.LocalDate;
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

/** Entering a person and mending what is known of them. */
@Controller
@RequestMapping("/to-chuc/nguoi")
@PreAuthorize("hasAuthority('organization:manage')")
class PersonFormController {
    private static final String NEW = "/to-chuc/nguoi/moi";

    private final People people;
    private final Texts texts;
    private final Clock clock;

    PersonFormController(People people, Texts texts, Clock clock) {
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/moi")
    ModelAndView form() {
        return form(NEW, PersonForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping("/moi")
    Object create(@ModelAttribute PersonForm form, RedirectAttributes redirect) {
        var errors = check(form);
        if (errors.any()) {
            return form(NEW, form, errors);
        }
        var person = people.add(form);
        redirect.addFlashAttribute("notice", texts.get("organization.person.added", person.name()));
        return "redirect:/to-chuc/nguoi/" + person.id();
    }

    @GetMapping("/{id}/sua")
    ModelAndView edit(@PathVariable long id) {
        return form("/to-chuc/nguoi/" + id + "/sua", PersonForm.of(people.profile(id)), FormErrors.NONE);
    }

    @PostMapping("/{id}/sua")
    Object change(@PathVariable long id, @ModelAttribute PersonForm form, RedirectAttributes redirect) {
        people.get(id);
        var errors = check(form);
        if (errors.any()) {
            return form("/to-chuc/nguoi/" + id + "/sua", form, errors);
        }
        people.change(id, form);
        redirect.addFlashAttribute("notice", texts.get("organization.saved"));
        return "redirect:/to-chuc/nguoi/" + id;
    }

    private FormErrors check(PersonForm form) {
        return form.check(LocalDate.now(clock).getYear(), texts);
    }

    private static ModelAndView form(String action, PersonForm form, FormErrors errors) {
        return FormPage.of("organization/person_form", form, errors).addObject("action", action);
    }
}
