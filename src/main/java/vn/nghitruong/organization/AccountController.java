package vn.nghitruong.organization;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.nghitruong.accounts.Accounts;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Site;
import vn.nghitruong.platform.Texts;

/** Who may sign in and which posts they hold: for the administrator. */
@Controller
@RequestMapping("/quan-tri/tai-khoan")
@PreAuthorize("hasAuthority('accounts:manage')")
class AccountController {
    private static final String HOME = "redirect:/quan-tri/tai-khoan";

    private final Site site;
    private final Accounts accounts;
    private final Posts posts;
    private final People people;
    private final Appointments appointments;
    private final Texts texts;

    AccountController(
            Accounts accounts, Posts posts, People people, Appointments appointments, Texts texts, Site site) {
        this.site = site;
        this.accounts = accounts;
        this.posts = posts;
        this.people = people;
        this.appointments = appointments;
        this.texts = texts;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("holdings", posts.ofAccounts());
        model.addAttribute("posts", choices(false));
        return "organization/accounts";
    }

    @GetMapping("/moi")
    ModelAndView form(@RequestParam(name = "nguoi", required = false) @Nullable Long known) {
        if (known == null) {
            return form(AccountForm.EMPTY, FormErrors.NONE);
        }
        var person = people.get(known);
        return form(new AccountForm("", person.name(), "", person.id()), FormErrors.NONE);
    }

    /** The link is shown once, on the page that follows: it is the new person's key. */
    @PostMapping
    Object create(@ModelAttribute AccountForm form, RedirectAttributes redirect) {
        var errors = form.check(texts);
        if (errors.any()) {
            return refused(form, errors);
        }
        try {
            redirect.addFlashAttribute("link", whole(appointments.letIn(form)));
            redirect.addFlashAttribute("linkFor", form.displayName());
            return HOME;
        } catch (RuleBroken | BadInput e) {
            return refused(
                    form,
                    FormErrors.check().reject(true, "username", e.getMessage()).done());
        }
    }

    @PostMapping("/{id}/lien-ket")
    String link(@PathVariable long id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("link", whole(accounts.passwordLink(id)));
        redirect.addFlashAttribute("linkFor", accounts.get(id).displayName());
        return HOME;
    }

    @PostMapping("/{id}/chuc-vu")
    String appoint(@PathVariable long id, @RequestParam String post, RedirectAttributes redirect) {
        posts.hold(post, accounts.get(id).id());
        redirect.addFlashAttribute("notice", texts.get("organization.accounts.appointed"));
        return HOME;
    }

    @PostMapping("/{id}/khoa")
    String disable(@PathVariable long id, RedirectAttributes redirect) {
        appointments.lock(id);
        redirect.addFlashAttribute("notice", texts.get("organization.accounts.locked"));
        return HOME;
    }

    @PostMapping("/{id}/mo-khoa")
    String enable(@PathVariable long id, RedirectAttributes redirect) {
        accounts.enable(id);
        redirect.addFlashAttribute("notice", texts.get("organization.accounts.unlocked"));
        return HOME;
    }

    /** The link as it can be sent. */
    private String whole(String path) {
        return site.address() + path;
    }

    private ModelAndView refused(AccountForm form, FormErrors errors) {
        var view = form(form, errors);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView form(AccountForm form, FormErrors errors) {
        return new ModelAndView("organization/account_form")
                .addObject("form", form)
                .addObject("errors", errors)
                .addObject("posts", choices(form.person() != null));
    }

    /** Someone who is known already may hold their posts already. */
    private Map<String, String> choices(boolean known) {
        var choices = new LinkedHashMap<String, String>();
        if (known) {
            choices.put("", texts.get("organization.accounts.post.none"));
        }
        posts.all().forEach(post -> choices.put(post.code(), post.title()));
        return choices;
    }
}
