package vn.nghitruong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** The set-up of a new council, one question a page. */
@Controller
@RequestMapping("/thiet-lap")
@PreAuthorize("hasAuthority('organization:manage')")
class SetupController {
    private static final String HOME = "redirect:/thiet-lap";

    private final Setup setup;
    private final Bodies bodies;
    private final LawfulSize lawful;
    private final Texts texts;
    private final Clock clock;

    SetupController(Setup setup, Bodies bodies, LawfulSize lawful, Texts texts, Clock clock) {
        this.setup = setup;
        this.bodies = bodies;
        this.lawful = lawful;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("steps", setup.steps());
        model.addAttribute("next", setup.next().orElse(null));
        model.addAttribute("size", size(setup.form()).orElse(null));
        return "organization/setup";
    }

    @GetMapping("/{word}")
    ModelAndView form(@PathVariable String word) {
        return form(step(word), setup.form(), FormErrors.NONE);
    }

    @PostMapping("/{word}")
    Object answer(
            @PathVariable String word,
            @ModelAttribute SetupForm form,
            @RequestParam(defaultValue = "false") boolean later,
            RedirectAttributes redirect) {
        var step = step(word);
        if (later) {
            setup.later(step);
            return next();
        }
        var errors = form.check(step, texts);
        if (errors.any()) {
            return form(step, form, errors);
        }
        setup.answer(step, form);
        redirect.addFlashAttribute(
                "notice",
                texts.get("organization.setup.saved", step.number(), texts.get("organization.setup." + step)));
        return next();
    }

    @PostMapping("/bo-qua")
    String later() {
        setup.laterAll();
        return HOME;
    }

    private String next() {
        return setup.next().map(step -> "redirect:" + step.address()).orElse(HOME);
    }

    private static SetupStep step(String word) {
        return SetupStep.of(word).orElseThrow(() -> new NotFound("step " + word));
    }

    private ModelAndView form(SetupStep step, SetupForm form, FormErrors errors) {
        var page = FormPage.of("organization/setup_step", form, errors).addObject("step", step);
        if (step == SetupStep.COMMITTEES) {
            page.addObject(
                    "committees",
                    bodies.all().stream()
                            .filter(body -> body.kind() == Body.Kind.COMMITTEE)
                            .map(Body::name)
                            .toList());
        }
        if (step == SetupStep.FIRST_DAY) {
            page.addObject("firstDay", setup.firstDay());
        }
        size(form).ifPresent(size -> page.addObject("size", size));
        return page;
    }

    private Optional<Integer> size(SetupForm form) {
        return form.people().flatMap(people -> form.where().map(area -> lawful.of(area, people, LocalDate.now(clock))));
    }
}
