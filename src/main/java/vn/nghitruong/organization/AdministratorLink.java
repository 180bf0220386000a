package vn.nghitruong.organization;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.accounts.Accounts;

/** The way in for the very first person: a link that lets the administrator set a password. */
@Service
public class AdministratorLink {
    private static final String USERNAME = "quan-tri";
    private static final String POST = "quan-tri";

    private final Accounts accounts;
    private final Posts posts;

    AdministratorLink(Accounts accounts, Posts posts) {
        this.accounts = accounts;
        this.posts = posts;
    }

    /** The path of a fresh link, as long as nobody can sign in; empty from then on. */
    @Transactional
    public Optional<String> create() {
        if (accounts.anyCanSignIn()) {
            return Optional.empty();
        }
        var account = accounts.find(USERNAME).orElseGet(() -> accounts.create(USERNAME, "Quản trị viên"));
        if (posts.bodies(account.id()).isEmpty()) {
            posts.hold(POST, account.id());
        }
        return Optional.of(accounts.passwordLink(account.id()));
    }
}
