package vn.nghitruong.organization;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

/** Adding a body; renaming one, and entering what else it is called and what it answers for. */
@Controller
@RequestMapping("/to-chuc/co-quan")
@PreAuthorize("hasAuthority('organization:manage')")
class BodyFormController {
    private final Bodies bodies;
    private final BodyChanges changes;
    private final Texts texts;

    BodyFormController(Bodies bodies, BodyChanges changes, Texts texts) {
        this.bodies = bodies;
        this.changes = changes;
        this.texts = texts;
    }

    @GetMapping("/moi")
    ModelAndView form() {
        return form(null, BodyForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping("/moi")
    Object create(@ModelAttribute BodyForm form, RedirectAttributes redirect) {
        var errors = form.check(texts);
        if (errors.any()) {
            return form(null, form, errors);
        }
        return saved(changes.add(form), redirect);
    }

    @GetMapping("/{code}/sua")
    ModelAndView edit(@PathVariable String code) {
        var body = bodies.get(code);
        return form(body, changes.form(body), FormErrors.NONE);
    }

    @PostMapping("/{code}/sua")
    Object change(@PathVariable String code, @ModelAttribute BodyForm form, RedirectAttributes redirect) {
        var body = bodies.get(code);
        var errors = form.check(texts);
        if (errors.any()) {
            return form(body, form, errors);
        }
        changes.change(body, form);
        return saved(body, redirect);
    }

    private String saved(Body body, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get("organization.saved"));
        return "redirect:" + body.address();
    }

    private ModelAndView form(@Nullable Body body, BodyForm form, FormErrors errors) {
        return FormPage.of("organization/body_form", form, errors)
                .addObject("body", body)
                .addObject("action", body == null ? "/to-chuc/co-quan/moi" : body.address() + "/sua")
                .addObject("kinds", kinds())
                .addObject("parents", parents(body));
    }

    private Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : new String[] {"OUTSIDE", "COMMITTEE", "DELEGATES", "OFFICE"}) {
            kinds.put(kind, texts.get("organization.kind." + kind));
        }
        return kinds;
    }

    private Map<String, String> parents(@Nullable Body body) {
        var parents = new LinkedHashMap<String, String>();
        parents.put("", texts.get("organization.body.parent.none"));
        bodies.all().stream()
                .filter(each -> body == null || each.id() != body.id())
                .forEach(each -> parents.put(each.code(), each.name()));
        return parents;
    }
}
