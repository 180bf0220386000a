package vn.nghitruong.accounts;

import java.util.Set;

/**
 * What an account may do, as verbs on a module ({@code petitions:forward}). Asked at every request of someone signed in,
 * so that a right ends with the post that gave it; an implementation should need one query.
 */
public interface Grants {
    Set<String> authorities(long accountId);
}
