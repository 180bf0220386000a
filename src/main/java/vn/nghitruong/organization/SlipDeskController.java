package vn.nghitruong.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.nghitruong.accounts.SlipStanding;
import vn.nghitruong.accounts.Slips;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Settings;
import vn.nghitruong.platform.Site;
import vn.nghitruong.platform.Texts;

/** Where the Office prints slips that sign phones in, for one person or for many. */
@Controller
@RequestMapping("/quan-tri/phieu-dang-nhap")
@PreAuthorize("hasAuthority('accounts:slip')")
class SlipDeskController {
    private static final String DELEGATES = "dai-bieu";

    private final Slips slips;
    private final Posts posts;
    private final Settings settings;
    private final Site site;
    private final Texts texts;

    SlipDeskController(Slips slips, Posts posts, Settings settings, Site site, Texts texts) {
        this.slips = slips;
        this.posts = posts;
        this.settings = settings;
        this.site = site;
        this.texts = texts;
    }

    /** {@code ?chon=dai-bieu}: every delegate is ticked who is signed in nowhere. */
    @GetMapping
    ModelAndView index(@RequestParam(defaultValue = "") String chon) {
        var people = slips.standings();
        return desk(people, chon.equals(DELEGATES) ? delegatesWithoutDevice(people) : Set.of(), FormErrors.NONE);
    }

    /** The answer is the print view itself: what is on it can be shown only once and is kept nowhere. */
    @PostMapping
    ModelAndView create(@RequestParam(defaultValue = "") List<Long> account) {
        if (account.isEmpty()) {
            var missing = FormErrors.check()
                    .reject(true, "account", texts.get("organization.slips.none"))
                    .done();
            var view = desk(slips.standings(), Set.of(), missing);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        return new ModelAndView("organization/slips_printed")
                .addObject("slips", slips.print(account, site.address()))
                .addObject("shortAddress", site.address().replaceFirst("^https?://", "") + "/phieu")
                .addObject("help", settings.helpContact().orElse(null))
                .addObject("unsure", site.unsure().orElse(null));
    }

    private ModelAndView desk(List<SlipStanding> people, Set<Long> chosen, FormErrors errors) {
        return new ModelAndView("organization/slips")
                .addObject("people", people)
                .addObject("holdings", posts.holdings().stream().collect(Collectors.groupingBy(Holding::accountId)))
                .addObject("administrators", new HashSet<>(posts.administrators()))
                .addObject("chosen", chosen)
                .addObject("unsure", site.unsure().orElse(null))
                .addObject("errors", errors);
    }

    private Set<Long> delegatesWithoutDevice(List<SlipStanding> people) {
        var delegates = posts.holders(DELEGATES);
        return people.stream()
                .filter(person -> !person.locked() && person.devices() == 0)
                .map(SlipStanding::accountId)
                .filter(delegates::contains)
                .collect(Collectors.toSet());
    }
}
