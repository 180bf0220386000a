package vn.nghitruong.platform;

/**
 * What a module lays down in a new council (rules, bodies, posts, ...). Runs in the council's scope, in the order of
 * {@code @Order}, again at every start, and adds only what is not there yet: what a person changed stays.
 */
public interface CouncilFounding {
    void found();
}
