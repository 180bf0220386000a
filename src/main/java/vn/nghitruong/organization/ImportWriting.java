package vn.nghitruong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes one good line of a list down: the person, the mandate, the posts, the villages. */
@Component
class ImportWriting {
    private final People people;
    private final Mandates mandates;
    private final Holdings holdings;
    private final Villages villages;
    private final CommitteeMembers members;

    ImportWriting(People people, Mandates mandates, Holdings holdings, Villages villages, CommitteeMembers members) {
        this.people = people;
        this.mandates = mandates;
        this.holdings = holdings;
        this.villages = villages;
        this.members = members;
    }

    void write(ImportLine line, Term term) {
        var known = line.known();
        var person = known == null ? people.add(line.person()) : people.get(known);
        var details = line.details();
        var from = details.electedOn().isAfter(term.startsOn()) ? details.electedOn() : term.startsOn();
        // Whoever was elected after the term had begun was elected to fill a seat.
        var gained = details.electedOn().isAfter(term.startsOn()) ? Mandate.Gained.BY_ELECTION : Mandate.Gained.ELECTED;
        mandates.begin(
                person,
                new MandateStart(term.id(), constituency(details.constituency()), gained, details.electedOn(), from));
        if (details.post() != null) {
            hold(person, details.post().code(), from);
        } else if (details.committee() != null) {
            hold(person, members.post(details.committee()), from);
        }
        details.villages().forEach(name -> villages.giveNamed(name, person, from));
    }

    private @Nullable Long constituency(@Nullable String name) {
        return name == null ? null : villages.constituencyNamed(name);
    }

    /** Someone who is known may hold the post already. */
    private void hold(Person person, String post, LocalDate from) {
        if (!holdings.holds(person, post, from)) {
            holdings.hold(person, post, from, null, false);
        }
    }
}
