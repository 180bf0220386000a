package vn.nghitruong.accounts;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an account may do, asked of everybody who grants something. */
@Component
class Authorities {
    private final ObjectProvider<Grants> grants;

    Authorities(ObjectProvider<Grants> grants) {
        this.grants = grants;
    }

    Set<String> of(long accountId) {
        return grants.stream()
                .flatMap(grant -> grant.authorities(accountId).stream())
                .collect(Collectors.toSet());
    }
}
