package vn.nghitruong.duties;

import java.util.Set;

/**
 * Who says that something is done.
 *
 * @param name as the history shows it
 * @param anyone whether they may speak for every body
 * @param bodies the bodies they may speak for otherwise
 */
public record Reporter(String name, boolean anyone, Set<Long> bodies) {
    boolean maySpeakFor(java.util.List<Holder> holders) {
        return anyone || holders.stream().anyMatch(h -> h.leads() && h.bodyId() != null && bodies.contains(h.bodyId()));
    }
}
