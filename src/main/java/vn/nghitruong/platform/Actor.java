package vn.nghitruong.platform;

import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts on this thread, as the history records it: a sign-in name, or "hệ thống" for jobs. */
public final class Actor {
    public static final String SYSTEM = "hệ thống";

    private Actor() {}

    public static String name() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || !authentication.isAuthenticated() ? SYSTEM : authentication.getName();
    }
}
