package vn.nghitruong.accounts;

import org.jspecify.annotations.Nullable;

/** What is needed to check who someone is; never leaves the module. */
record Credentials(
        long id, String username, @Nullable String passwordHash, String deviceKey, int sessionEpoch, boolean disabled) {
    @Override
    public String toString() {
        return username;
    }
}
