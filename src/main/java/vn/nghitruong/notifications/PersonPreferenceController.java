package vn.nghitruong.notifications;

import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.organization.People;
import vn.nghitruong.organization.Person;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** How each person is reached; the clerk chooses for those who have no account to choose with. */
@Controller
@RequestMapping("/quan-tri/thong-bao/nguoi")
@PreAuthorize("hasAuthority('notifications:manage')")
class PersonPreferenceController {
    private static final String HOME = "/quan-tri/thong-bao/nguoi";

    private final Preferences preferences;
    private final PreferenceForms forms;
    private final People people;
    private final Texts texts;

    PersonPreferenceController(Preferences preferences, PreferenceForms forms, People people, Texts texts) {
        this.preferences = preferences;
        this.forms = forms;
        this.people = people;
        this.texts = texts;
    }

    @GetMapping
    String index(Model model) {
        var all = people.all();
        var chosen = preferences.of(all.stream().map(Person::id).toList());
        model.addAttribute(
                "reached",
                all.stream()
                        .map(person -> Reached.of(person, chosen.getOrDefault(person.id(), Preference.of(person.id()))))
                        .collect(Collectors.toList()));
        return "notifications/people";
    }

    @GetMapping("/{id}")
    Object form(@PathVariable long id) {
        var person = withoutAccount(id);
        return forms.page(person, HOME + "/" + id, PreferenceForm.of(preferences.of(id)), FormErrors.NONE);
    }

    @PostMapping("/{id}")
    Object choose(@PathVariable long id, @ModelAttribute PreferenceForm form, RedirectAttributes redirect) {
        var person = withoutAccount(id);
        var errors = form.check(texts);
        if (errors.any()) {
            var view = forms.page(person, HOME + "/" + id, form, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        preferences.choose(form.of(id));
        redirect.addFlashAttribute("notice", texts.get("notifications.preference.saved"));
        return "redirect:" + HOME;
    }

    private Person withoutAccount(long id) {
        var person = people.get(id);
        if (person.accountId() != null) {
            throw new RuleBroken(texts.get("notifications.preference.own"));
        }
        return person;
    }
}
