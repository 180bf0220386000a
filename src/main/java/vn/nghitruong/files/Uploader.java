package vn.nghitruong.files;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.nghitruong.platform.Actor;
import vn.nghitruong.platform.Named;

/** Who uploads: the name they sign in with, by which they are counted, and the name that is shown. */
record Uploader(String username, String name) {
    static Uploader current() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var name = who != null && who.getPrincipal() instanceof Named named ? named.displayName() : Actor.name();
        return new Uploader(Actor.name(), name);
    }

    static boolean isSignedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }
}
