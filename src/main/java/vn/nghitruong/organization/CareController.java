package vn.nghitruong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** Which delegate looks after which village, from when until when. */
@Controller
@PreAuthorize("hasAuthority('organization:manage')")
class CareController {
    private final People people;
    private final Villages villages;
    private final Texts texts;
    private final Clock clock;

    CareController(People people, Villages villages, Texts texts, Clock clock) {
        this.people = people;
        this.villages = villages;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/to-chuc/nguoi/{id}/thon")
    ModelAndView form(@PathVariable long id) {
        return form(people.profile(id), null, LocalDate.now(clock).toString(), FormErrors.NONE);
    }

    @PostMapping("/to-chuc/nguoi/{id}/thon")
    Object create(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long village,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes redirect) {
        var person = people.profile(id);
        var day = VietnameseDates.read(from);
        var errors = FormErrors.check()
                .reject(village == null, "village", texts.get("organization.care.village.missing"))
                .reject(day.isEmpty(), "from", texts.get("organization.day.wrong"))
                .done();
        if (errors.any()) {
            return form(person, village, from, errors);
        }
        villages.give(village, people.get(id), day.orElseThrow());
        redirect.addFlashAttribute("notice", texts.get("organization.saved"));
        return "redirect:" + person.address();
    }

    @PostMapping("/to-chuc/phu-trach/{id}/ket-thuc")
    String end(@PathVariable long id, @RequestParam(defaultValue = "") String lastDay, RedirectAttributes redirect) {
        var care = villages.care(id);
        var day = VietnameseDates.read(lastDay).orElseThrow(() -> new BadInput(texts.get("organization.day.wrong")));
        villages.end(care, day);
        redirect.addFlashAttribute("notice", texts.get("organization.saved"));
        return "redirect:/to-chuc/nguoi/" + care.personId();
    }

    private ModelAndView form(Profile person, @Nullable Long village, String from, FormErrors errors) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", texts.get("organization.choose"));
        var today = LocalDate.now(clock);
        villages.all().stream()
                .filter(each -> each.closedOn() == null || !each.closedOn().isBefore(today))
                .forEach(each -> choices.put(String.valueOf(each.id()), each.name()));
        return FormPage.of("organization/care", from, errors)
                .addObject("village", village)
                .addObject("person", person)
                .addObject("villages", choices);
    }
}
