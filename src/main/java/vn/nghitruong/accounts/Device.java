package vn.nghitruong.accounts;

import java.time.OffsetDateTime;

/**
 * A browser in which an account is signed in.
 *
 * @param name in words, as far as the browser says what it is
 * @param usedAt the last use, to some minutes
 * @param endsAt when it is signed out unless it is used again
 */
public record Device(long id, String name, OffsetDateTime signedInAt, OffsetDateTime usedAt, OffsetDateTime endsAt) {}
