package vn.nghitruong.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** What whoever is signed in may do, for a page that shows or leaves out a button. */
public final class Verbs {
    private Verbs() {}

    /** Whether a post of theirs grants a verb on a module, such as {@code calendar:manage}; nobody may nothing. */
    public static boolean granted(@Nullable Authentication who, String verb) {
        return who != null && who.getAuthorities().stream().anyMatch(a -> verb.equals(a.getAuthority()));
    }
}
