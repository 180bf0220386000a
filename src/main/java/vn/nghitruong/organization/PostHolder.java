package vn.nghitruong.organization;

/** Who holds which post on the day that was asked for. */
public record PostHolder(Person person, Post post) {}
