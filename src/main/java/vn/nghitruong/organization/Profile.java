package vn.nghitruong.organization;

import org.jspecify.annotations.Nullable;

/** All that is known of a person. */
public record Profile(
        long id,
        String name,
        @Nullable String title,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Integer bornYear,
        @Nullable Long accountId) {
    public String address() {
        return "/to-chuc/nguoi/" + id;
    }

    /** With the short title before it, as people say it. */
    public String called() {
        return title == null ? name : title + " " + name;
    }

    /** Tells whether somebody changed it since a form was opened. */
    String version() {
        return Integer.toHexString(hashCode());
    }
}
