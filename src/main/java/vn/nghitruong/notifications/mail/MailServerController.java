package vn.nghitruong.notifications.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Site;
import vn.nghitruong.platform.Texts;

/** Setting up the mail server, and a letter to try it with. */
@Controller
@RequestMapping("/quan-tri/thu-dien-tu")
@PreAuthorize("hasAuthority('notifications:manage')")
class MailServerController {
    private static final String HOME = "redirect:/quan-tri/thu-dien-tu";

    private final MailServers servers;
    private final Smtp smtp;
    private final Texts texts;

    MailServerController(MailServers servers, Smtp smtp, Texts texts) {
        this.servers = servers;
        this.smtp = smtp;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form() {
        var form = MailServerForm.of(servers.find(), CouncilScope.current().name(), Site.asReached());
        return page(form, FormErrors.NONE, "");
    }

    @PostMapping
    Object save(@ModelAttribute MailServerForm form, RedirectAttributes redirect) {
        var errors = form.check(servers.find(), texts);
        if (errors.any()) {
            return refused(form, errors, "");
        }
        servers.save(form.server(servers.find()));
        redirect.addFlashAttribute("notice", texts.get("notifications.server.saved"));
        return HOME;
    }

    /** Sends while the person waits, at most {@link MailServer#longest}, and says what the server said. */
    @PostMapping("/thu")
    Object attempt(@RequestParam(defaultValue = "") String to, RedirectAttributes redirect) {
        var server = servers.find().orElseThrow(() -> new RuleBroken(texts.get("notifications.server.none")));
        var address = to.strip();
        var outcome = MailServerForm.wrong(address)
                ? new Outcome(Outcome.Kind.REFUSED, texts.get("notifications.test.to.wrong"))
                : smtp.send(server, letter(address));
        if (outcome.kind() != Outcome.Kind.SENT) {
            var errors = FormErrors.check().reject(true, "to", outcome.reason()).done();
            var form = MailServerForm.of(servers.find(), CouncilScope.current().name(), server.siteAddress());
            return refused(form, errors, address);
        }
        redirect.addFlashAttribute("notice", texts.get("notifications.test.sent", address));
        return HOME;
    }

    private Letter letter(String to) {
        var council = CouncilScope.current();
        return new Letter(
                "thu-nghiem-" + UUID.randomUUID() + "." + council.code(),
                to,
                texts.get("notifications.test.subject"),
                texts.get("notifications.test.text", council.name()));
    }

    private ModelAndView refused(MailServerForm form, FormErrors errors, String to) {
        var view = page(form, errors, to);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(MailServerForm form, FormErrors errors, String to) {
        var stored = servers.find();
        return new ModelAndView("notifications/mail_server")
                .addObject("form", form)
                .addObject("errors", errors)
                .addObject("to", to)
                .addObject("ready", stored.isPresent())
                .addObject(
                        "hasPassword",
                        stored.filter(server -> !server.password().isEmpty()).isPresent())
                .addObject("securities", securities());
    }

    private Map<String, String> securities() {
        var choices = new LinkedHashMap<String, String>();
        for (var each : MailServer.Security.values()) {
            choices.put(each.name(), texts.get("notifications.server.security." + each));
        }
        return choices;
    }
}
