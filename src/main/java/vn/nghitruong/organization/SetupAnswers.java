package vn.nghitruong.organization;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts each answer where it belongs: into the terms, the bodies, the villages, the settings. */
@Component
class SetupAnswers {
    private final SetupRepository facts;
    private final SetupNames names;
    private final Terms terms;
    private final Villages villages;

    SetupAnswers(SetupRepository facts, SetupNames names, Terms terms, Villages villages) {
        this.facts = facts;
        this.names = names;
        this.terms = terms;
        this.villages = villages;
    }

    void keep(SetupStep step, SetupForm form) {
        switch (step) {
            case NAME -> {
                facts.put("commune", Typed.text(form.commune()));
                facts.put("province", Typed.text(form.province()));
                names.rename(Typed.text(form.commune()));
            }
            case SIZE -> {
                facts.put("population", form.people().orElseThrow().toString());
                facts.put("area", form.area());
            }
            case TERM -> term(form.term());
            case COMMITTEES -> names.addCommittees(Typed.lines(form.lines()));
            case VILLAGES -> villages.add(Typed.lines(form.lines()), null);
            case OFFICE -> {
                facts.put("office-phone", Typed.text(form.phone()));
                facts.put("office-address", Typed.text(form.address()));
            }
            case FIRST_DAY, DELEGATES -> {
                // They have pages of their own.
            }
        }
    }

    /** The newest term is the one that is asked for, until there is another. */
    private void term(TermForm form) {
        var known = terms.all();
        if (known.isEmpty()) {
            terms.add(form.term(0));
        } else {
            terms.change(form.term(known.getFirst().id()));
        }
    }

    SetupForm form() {
        Map<String, String> known = facts.facts();
        var term = terms.all().stream().findFirst().map(TermForm::of).orElse(TermForm.EMPTY);
        return new SetupForm(
                known.get("commune"),
                known.get("province"),
                known.get("population"),
                known.get("area"),
                term.name(),
                term.startsOn(),
                term.endsOn(),
                "",
                known.get("office-phone"),
                known.get("office-address"));
    }
}
