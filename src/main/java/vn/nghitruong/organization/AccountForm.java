package vn.nghitruong.organization;

import org.jspecify.annotations.Nullable;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * What an administrator enters to let someone in.
 *
 * @param post may be left out for someone who is known already
 * @param person who is known already and gets the account, null for someone new
 */
public record AccountForm(
        @Nullable String username,
        @Nullable String displayName,
        @Nullable String post,
        @Nullable Long person) {
    static final AccountForm EMPTY = new AccountForm("", "", "", null);

    FormErrors check(Texts texts) {
        return FormErrors.check()
                .reject(missing(displayName), "displayName", texts.get("organization.accounts.name.missing"))
                .reject(missing(username), "username", texts.get("organization.accounts.username.missing"))
                .done();
    }

    private static boolean missing(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
