package vn.nghitruong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** Giving a person a post. */
@Controller
@RequestMapping("/to-chuc/nguoi/{id}/chuc-vu")
@PreAuthorize("hasAuthority('organization:manage')")
class HoldingController {
    private final People people;
    private final Posts posts;
    private final Holdings holdings;
    private final Texts texts;
    private final Clock clock;

    HoldingController(People people, Posts posts, Holdings holdings, Texts texts, Clock clock) {
        this.people = people;
        this.posts = posts;
        this.holdings = holdings;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable long id) {
        var today = LocalDate.now(clock).toString();
        return form(people.profile(id), new HoldingForm("", today, ""), FormErrors.NONE);
    }

    @PostMapping
    Object create(
            @PathVariable long id,
            @ModelAttribute HoldingForm form,
            @ModelAttribute(name = "mayLetIn", binding = false) boolean mayLetIn,
            RedirectAttributes redirect) {
        var person = people.profile(id);
        var errors = form.check(texts);
        if (errors.any()) {
            return form(person, form, errors);
        }
        holdings.hold(people.get(id), form.post(), form.first(), form.last(), mayLetIn);
        redirect.addFlashAttribute("notice", texts.get("organization.hold.done", person.name()));
        return "redirect:" + person.address();
    }

    private ModelAndView form(Profile person, HoldingForm form, FormErrors errors) {
        return FormPage.of("organization/hold", form, errors)
                .addObject("person", person)
                .addObject("posts", choices());
    }

    private Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", texts.get("organization.choose"));
        posts.all().forEach(post -> choices.put(post.code(), post.title() + " – " + post.body()));
        return choices;
    }
}
