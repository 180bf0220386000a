package vn.nghitruong.accounts;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.nghitruong.platform.CouncilScope;

/** A page that asks for a right, as those of other modules do. */
@RestController
class GuardedPage {
    static final String PATH = "/kiem-thu/co-quyen";
    static final String RIGHT = "kiem-thu:doc";

    @GetMapping(PATH)
    @PreAuthorize("hasAuthority('" + RIGHT + "')")
    String show() {
        return "vào được";
    }

    /** What posts would grant; nothing unless a test says so. */
    @Component
    static class Posts implements Grants {
        private final Map<String, Set<String>> rights = new ConcurrentHashMap<>();

        void grant(Account account, String... verbs) {
            rights.put(key(account.id()), Set.of(verbs));
        }

        @Override
        public Set<String> authorities(long accountId) {
            return rights.getOrDefault(key(accountId), Set.of());
        }

        private static String key(long accountId) {
            return CouncilScope.current().code() + "/" + accountId;
        }
    }
}
