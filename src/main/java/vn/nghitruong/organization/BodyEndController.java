package vn.nghitruong.organization;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** Closing a body: first what that means, then its last day. */
@Controller
@RequestMapping("/to-chuc/co-quan/{code}/ket-thuc")
@PreAuthorize("hasAuthority('organization:manage')")
class BodyEndController {
    private final Bodies bodies;
    private final BodyChanges changes;
    private final Posts posts;
    private final Texts texts;
    private final Clock clock;

    BodyEndController(Bodies bodies, BodyChanges changes, Posts posts, Texts texts, Clock clock) {
        this.bodies = bodies;
        this.changes = changes;
        this.posts = posts;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable String code) {
        return form(bodies.get(code), LocalDate.now(clock).toString(), FormErrors.NONE);
    }

    @PostMapping
    Object end(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String lastDay,
            @ModelAttribute(name = "mayLetIn", binding = false) boolean mayLetIn,
            RedirectAttributes redirect) {
        var body = bodies.get(code);
        var day = VietnameseDates.read(lastDay);
        if (day.isEmpty()) {
            var errors = FormErrors.check().reject(true, "lastDay", texts.get("organization.day.wrong"));
            return form(body, lastDay, errors.done());
        }
        changes.close(body, day.get(), mayLetIn);
        redirect.addFlashAttribute("notice", texts.get("organization.body.closed", body.name()));
        return "redirect:" + body.address();
    }

    private ModelAndView form(Body body, @Nullable String lastDay, FormErrors errors) {
        return FormPage.of("organization/body_end", lastDay == null ? "" : lastDay, errors)
                .addObject("body", body)
                .addObject("holders", posts.holders(body.id(), LocalDate.now(clock)));
    }
}
