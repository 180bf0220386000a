package vn.nghitruong.organization;

/**
 * A post in a body; duties and permissions belong to posts and bodies, so they pass to the successor.
 *
 * @param body the name of the body it belongs to
 */
public record Post(long id, String code, String title, long bodyId, String body) {}
