package vn.nghitruong.platform;

import org.springframework.security.core.Authentication;

/** A principal that has a name to show besides the one it signs in with. */
public interface Named {
    String displayName();

    /** The name to show of whoever is signed in. */
    static String of(Authentication who) {
        return who.getPrincipal() instanceof Named named ? named.displayName() : who.getName();
    }
}
