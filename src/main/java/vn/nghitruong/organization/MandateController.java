package vn.nghitruong.organization;

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

/** Entering that a person is a delegate. */
@Controller
@RequestMapping("/to-chuc/nguoi/{id}/dai-bieu")
@PreAuthorize("hasAuthority('organization:manage')")
class MandateController {
    private final People people;
    private final Mandates mandates;
    private final Terms terms;
    private final Villages villages;
    private final Texts texts;

    MandateController(People people, Mandates mandates, Terms terms, Villages villages, Texts texts) {
        this.people = people;
        this.mandates = mandates;
        this.terms = terms;
        this.villages = villages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(@PathVariable long id) {
        return form(people.profile(id), MandateForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping
    Object create(@PathVariable long id, @ModelAttribute MandateForm form, RedirectAttributes redirect) {
        var person = people.profile(id);
        var errors = form.check(texts);
        if (errors.any()) {
            return form(person, form, errors);
        }
        terms.get(form.term());
        mandates.begin(people.get(id), form.start());
        redirect.addFlashAttribute("notice", texts.get("organization.mandate.begun", person.name()));
        return "redirect:" + person.address();
    }

    private ModelAndView form(Profile person, MandateForm form, FormErrors errors) {
        var known = new LinkedHashMap<String, String>();
        terms.all().forEach(term -> known.put(String.valueOf(term.id()), term.name()));
        var constituencies = new LinkedHashMap<String, String>();
        constituencies.put("", texts.get("organization.unknown"));
        villages.constituencies().forEach(each -> constituencies.put(String.valueOf(each.id()), each.name()));
        return FormPage.of("organization/mandate", form, errors)
                .addObject("person", person)
                .addObject("terms", known)
                .addObject("constituencies", constituencies);
    }
}
