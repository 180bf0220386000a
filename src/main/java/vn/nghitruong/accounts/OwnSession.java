package vn.nghitruong.accounts;

/**
 * A browser in which someone is signed in, as shown to him.
 *
 * @param lastUsed when, in words
 * @param since when it was signed in, in words
 * @param current whether it is the one that asks
 */
public record OwnSession(String lastUsed, String since, boolean current) {}
