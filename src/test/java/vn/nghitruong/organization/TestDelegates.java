package vn.nghitruong.organization;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.accounts.Account;

/** Elects delegates for tests, in the term 2026–2031 from 1/4/2026 on. */
@Component
@Transactional
public class TestDelegates {
    public static final LocalDate ELECTED = LocalDate.of(2026, 3, 15);
    public static final LocalDate FROM = LocalDate.of(2026, 4, 1);

    private final People people;
    private final TermRepository terms;
    private final MandateRepository mandates;

    TestDelegates(People people, TermRepository terms, MandateRepository mandates) {
        this.people = people;
        this.terms = terms;
        this.mandates = mandates;
    }

    /** A delegate without an account, in office since {@link #FROM}. */
    public Person elect(String name) {
        var person = people.add(name);
        mandates.insert(person.id(), new MandateStart(term(), null, Mandate.Gained.ELECTED, ELECTED, FROM));
        return person;
    }

    /** A delegate who signs in: the person of an account that holds a post. */
    public Person elect(Account account) {
        var person = people.ofAccount(account.id()).orElseThrow();
        mandates.insert(person.id(), new MandateStart(term(), null, Mandate.Gained.ELECTED, ELECTED, FROM));
        return person;
    }

    /** Changes what the person's mandate is from a day on. */
    public void state(Person person, MandateState state, LocalDate from) {
        var mandate = mandates.of(person.id()).getFirst();
        mandates.insertState(mandate.id(), state, from, "thử", "");
    }

    private long term() {
        return terms.all().stream()
                .filter(term -> term.contains(FROM))
                .map(Term::id)
                .findFirst()
                .orElseGet(() -> terms.insert(
                        "Nhiệm kỳ 2026–2031", FROM, FROM.plusYears(5).minusDays(1)));
    }
}
