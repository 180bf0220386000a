package vn.nghitruong.accounts;

import java.time.OffsetDateTime;

/**
 * A line in the history of an account's sign-ins.
 *
 * @param device the browser it happened in, empty where it is about none
 * @param byWhom the display name of who did it; the account's own, unless somebody of the Office did
 */
public record SignInEntry(OffsetDateTime at, SignInKind kind, String device, String byWhom) {}
