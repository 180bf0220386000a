package vn.nghitruong.duties;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.organization.Bodies;
import vn.nghitruong.organization.Body;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** Assigning a duty by hand, as after a meeting. */
@Controller
@RequestMapping("/viec/giao-viec")
@PreAuthorize("hasAuthority('duties:assign')")
class AssignmentController {
    private final Assigning assigning;
    private final Reporters reporters;
    private final Bodies bodies;
    private final Texts texts;

    AssignmentController(Assigning assigning, Reporters reporters, Bodies bodies, Texts texts) {
        this.assigning = assigning;
        this.reporters = reporters;
        this.bodies = bodies;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form() {
        return form(AssignmentForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping
    Object create(@ModelAttribute AssignmentForm form, Authentication who, RedirectAttributes redirect) {
        var errors = form.check(assigning.today(), texts);
        if (errors.any()) {
            var view = form(form, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        var duty = assigning.assign(form, reporters.of(who));
        redirect.addFlashAttribute("notice", texts.get("duties.assign.done"));
        return "redirect:" + duty.address();
    }

    private ModelAndView form(AssignmentForm form, FormErrors errors) {
        Map<String, String> accountable = new LinkedHashMap<>();
        bodies.all().stream()
                .filter(b -> b.kind() == Body.Kind.STANDING_COMMITTEE || b.kind() == Body.Kind.COMMITTEE)
                .forEach(b -> accountable.put(b.code(), b.name()));
        Map<String, String> whens = new LinkedHashMap<>();
        for (var when : AssignmentForm.When.values()) {
            whens.put(when.name(), texts.get("duties.assign.when." + when));
        }
        var view = new ModelAndView("duties/assign");
        view.addObject("form", form);
        view.addObject("bodies", bodies.all());
        view.addObject("accountable", accountable);
        view.addObject("whens", whens);
        view.addObject("errors", errors);
        return view;
    }
}
