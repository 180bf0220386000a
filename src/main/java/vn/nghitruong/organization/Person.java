package vn.nghitruong.organization;

import org.jspecify.annotations.Nullable;

/**
 * Someone the council knows by name.
 *
 * @param accountId the account with which they sign in, null for whom the Office acts
 */
public record Person(
        long id,
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Long accountId) {}
