package vn.nghitruong.duties;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.nghitruong.accounts.Accounts;
import vn.nghitruong.organization.Posts;
import vn.nghitruong.platform.Named;

/** Who is asking, and for whom they may speak: the clerk for anyone, a committee's chair for the committee. */
@Component
class Reporters {
    private final Accounts accounts;
    private final Posts posts;

    Reporters(Accounts accounts, Posts posts) {
        this.accounts = accounts;
        this.posts = posts;
    }

    Reporter of(Authentication who) {
        var anyone = who.getAuthorities().stream().anyMatch(a -> "duties:report-any".equals(a.getAuthority()));
        var name = who.getPrincipal() instanceof Named named ? named.displayName() : who.getName();
        var bodies = accounts.find(who.getName())
                .map(account -> posts.bodies(account.id()))
                .orElse(java.util.Set.of());
        return new Reporter(name, anyone, bodies);
    }
}
