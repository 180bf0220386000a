package vn.nghitruong.organization;

import java.util.LinkedHashMap;
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
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** Adding a post to a body, with the rights of another post. */
@Controller
@RequestMapping("/to-chuc/co-quan/{code}/chuc-vu")
@PreAuthorize("hasAuthority('organization:manage')")
class PostController {
    private final Bodies bodies;
    private final BodyChanges changes;
    private final Posts posts;
    private final Texts texts;

    PostController(Bodies bodies, BodyChanges changes, Posts posts, Texts texts) {
        this.bodies = bodies;
        this.changes = changes;
        this.posts = posts;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(@PathVariable String code) {
        return form(bodies.get(code), "", "dai-bieu", FormErrors.NONE);
    }

    @PostMapping
    Object create(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String like,
            @ModelAttribute(name = "mayLetIn", binding = false) boolean mayLetIn,
            RedirectAttributes redirect) {
        var body = bodies.get(code);
        var errors = FormErrors.check()
                .reject(Typed.missing(title), "title", texts.get("organization.post.title.missing"))
                .reject(Typed.longer(title, 120), "title", texts.get("organization.name.long"))
                .reject(Typed.missing(like), "like", texts.get("organization.post.like.missing"))
                .done();
        if (errors.any()) {
            return form(body, title, like, errors);
        }
        changes.addPost(body, Typed.text(title), like, mayLetIn);
        redirect.addFlashAttribute("notice", texts.get("organization.saved"));
        return "redirect:" + body.address();
    }

    private ModelAndView form(Body body, @Nullable String title, String like, FormErrors errors) {
        var choices = new LinkedHashMap<String, String>();
        posts.all().forEach(post -> choices.put(post.code(), post.title()));
        return FormPage.of("organization/post_form", title == null ? "" : title, errors)
                .addObject("like", like)
                .addObject("body", body)
                .addObject("posts", choices);
    }
}
