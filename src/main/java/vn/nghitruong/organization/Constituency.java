package vn.nghitruong.organization;

/** Where delegates are elected. */
public record Constituency(long id, String name) {}
