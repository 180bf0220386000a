package vn.nghitruong.duties;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import vn.nghitruong.accounts.Account;
import vn.nghitruong.accounts.Accounts;
import vn.nghitruong.organization.People;
import vn.nghitruong.organization.Person;
import vn.nghitruong.organization.Posts;
import vn.nghitruong.platform.Actor;
import vn.nghitruong.platform.Named;

/** Who is asking, and for whom they may act: the clerk for anyone, a committee's chair for the committee. */
@Component
public class Reporters {
    /** What the system does of itself. */
    static final Reporter SYSTEM = new Reporter(Actor.SYSTEM, null, null, Set.of(), Set.of("duties:report-any"));

    private final Accounts accounts;
    private final People people;
    private final Posts posts;

    Reporters(Accounts accounts, People people, Posts posts) {
        this.accounts = accounts;
        this.people = people;
        this.posts = posts;
    }

    /** Whoever is signed in. */
    public Reporter of(Authentication who) {
        var name = Named.of(who);
        var account = accounts.find(who.getName()).map(Account::id);
        return of(name, account, who.getAuthorities().stream().map(GrantedAuthority::getAuthority));
    }

    /** The owner of an account as what they are today, without anybody being signed in. */
    public Reporter of(Account account) {
        var id = account.id();
        return of(account.displayName(), Optional.of(id), posts.authorities(id).stream());
    }

    private Reporter of(String name, Optional<Long> account, Stream<String> authorities) {
        return new Reporter(
                name,
                account.orElse(null),
                account.flatMap(people::ofAccount).map(Person::id).orElse(null),
                account.map(posts::bodies).orElse(Set.of()),
                authorities.filter(right -> right.startsWith("duties:")).collect(Collectors.toSet()));
    }
}
