package vn.nghitruong.accounts;

import org.springframework.security.core.AuthenticatedPrincipal;
import vn.nghitruong.platform.Named;

/** The principal of a request: the account that is signed in, as it stands now. */
public record SignedIn(long accountId, String username, String displayName) implements Named, AuthenticatedPrincipal {
    @Override
    public String getName() {
        return username;
    }
}
