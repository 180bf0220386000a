package vn.nghitruong.organization;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Everyone the council knows by name, and the page of each. */
@Controller
@RequestMapping("/to-chuc/nguoi")
@PreAuthorize("hasAuthority('organization:read')")
class PersonController {
    private final People people;
    private final Holdings holdings;
    private final Mandates mandates;
    private final Villages villages;
    private final Clock clock;

    PersonController(People people, Holdings holdings, Mandates mandates, Villages villages, Clock clock) {
        this.people = people;
        this.holdings = holdings;
        this.mandates = mandates;
        this.villages = villages;
        this.clock = clock;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("people", people.all());
        model.addAttribute("holdings", holdings.since(LocalDate.now(clock)));
        return "organization/people";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("person", people.profile(id));
        model.addAttribute("holdings", holdings.of(id));
        model.addAttribute("mandates", mandates.of(id));
        model.addAttribute("changes", mandates.changes(id));
        model.addAttribute("care", villages.careOf(id));
        model.addAttribute("today", LocalDate.now(clock));
        return "organization/person";
    }
}
