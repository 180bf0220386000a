package vn.nghitruong.notifications;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.accounts.SignedIn;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.organization.People;
import vn.nghitruong.organization.Person;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** How I want to be told. */
@Controller
@RequestMapping("/tai-khoan/thong-bao")
@PreAuthorize("isAuthenticated()")
class OwnPreferenceController {
    private static final String HERE = "/tai-khoan/thong-bao";

    private final Preferences preferences;
    private final PreferenceForms forms;
    private final People people;
    private final Texts texts;

    OwnPreferenceController(Preferences preferences, PreferenceForms forms, People people, Texts texts) {
        this.preferences = preferences;
        this.forms = forms;
        this.people = people;
        this.texts = texts;
    }

    @GetMapping
    Object form(@AuthenticationPrincipal SignedIn who) {
        var person = person(who);
        return forms.page(person, HERE, PreferenceForm.of(preferences.of(person.id())), FormErrors.NONE);
    }

    @PostMapping
    Object choose(
            @ModelAttribute PreferenceForm form, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
        var person = person(who);
        var errors = form.check(texts);
        if (errors.any()) {
            var view = forms.page(person, HERE, form, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        preferences.choose(form.of(person.id()));
        redirect.addFlashAttribute("notice", texts.get("notifications.preference.saved"));
        return "redirect:" + HERE;
    }

    private Person person(SignedIn who) {
        return people.ofAccount(who.accountId())
                .orElseThrow(() -> new RuleBroken(texts.get("notifications.preference.nobody")));
    }
}
